import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { discard, openDrawers } from '#learner/drawers.ts'
import type { Fact, Facts } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'
import { idsAbout, stored } from '#learner/stored.ts'
import { EraseDialog } from './EraseDialog.tsx'
import type { ChapterLines } from './outline.ts'
import type { Words } from './ProgressView.tsx'

type Props = {
  readonly chapters: readonly ChapterLines[]
  readonly facts: Facts
  readonly language: 'ru' | 'en'
  readonly words: Words
}

type Asked = { readonly what: string; readonly count: number; readonly erase: () => void }

const where = {
  prefix: prefixOfPage(),
  storage: () => (typeof window === 'undefined' ? undefined : window.localStorage),
}

/** Everything kept on this device, each thing with its own way to be erased. */
export function Kept({ chapters, facts, language, words }: Props): VNode {
  const [asked, ask] = useState<Asked>()
  const [, refresh] = useState(0)
  const names = new Map(
    chapters.flatMap(({ lessons, items, others }) =>
      [...lessons, ...items, ...others].map(({ id, label }) => [id, label]),
    ),
  )
  const course = chapters.map(({ id, lessons, items, others }) => ({
    id,
    activities: [
      ...new Set([
        ...lessons.map(lesson => lesson.id),
        ...items.map(item => item.id),
        ...others.map(other => other.id),
      ]),
    ],
  }))
  const kept = stored(facts, course)
  const drawers = openDrawers(where, facts)
  const rest = [...drawers.aside, ...drawers.newer, ...drawers.early, ...drawers.other]
  const day = (at: number) =>
    new Date(at * 1000).toLocaleDateString(language === 'ru' ? 'ru-RU' : 'en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    })
  const line = (id: string, list: readonly Fact[], last: number) => (
    <li key={id}>
      <span>
        {names.get(id) ?? id}
        <small>{`${(words['records'] ?? '').replace('{n}', String(list.length))} · ${day(last)}`}</small>
      </span>
      <button
        type="button"
        class="button button--text button--small"
        aria-label={`${words['erase'] ?? ''}: ${names.get(id) ?? id}`}
        onClick={() =>
          ask({
            what: names.get(id) ?? id,
            count: list.length,
            erase: () => learner.erase(list.map(fact => fact.id)),
          })
        }
      >
        {words['erase']}
      </button>
    </li>
  )

  return (
    <section class="kept">
      <h2>{words['kept']}</h2>
      {kept.count === 0 && rest.length === 0 && <p>{words['nothingKept']}</p>}
      {kept.chapters.map(chapter => {
        const title = chapters.find(({ id }) => id === chapter.id)?.title ?? chapter.id
        const ids = () => idsAbout(facts, course.find(({ id }) => id === chapter.id)?.activities ?? [])
        return (
          <details key={chapter.id}>
            <summary>{`${title}: ${(words['records'] ?? '').replace('{n}', String(chapter.count))}`}</summary>
            <ul role="list">
              {chapter.activities.map(activity => line(activity.id, activity.facts, activity.last))}
            </ul>
            <p>
              <button
                type="button"
                class="button button--small"
                onClick={() => ask({ what: title, count: chapter.count, erase: () => learner.erase(ids()) })}
              >
                {words['eraseChapter']}
              </button>
            </p>
          </details>
        )
      })}
      {kept.settings.length + kept.unknown.length > 0 && (
        <details>
          <summary>{words['unknown']}</summary>
          <ul role="list">
            {[...kept.settings, ...kept.unknown].map(activity =>
              line(activity.id, activity.facts, activity.last),
            )}
          </ul>
        </details>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{`${words['rest'] ?? ''}: ${rest.length}`}</summary>
          <ul role="list">
            {rest.map(({ key, text }) => (
              <li key={key}>
                <span>
                  <code>{key}</code>
                  <small>{text.slice(0, 120)}</small>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {(kept.count > 0 || rest.length > 0) && (
        <p>
          <button
            type="button"
            class="button button--danger"
            onClick={() =>
              ask({
                what: words['everything'] ?? '',
                count: kept.count + rest.length,
                erase: () => {
                  learner.erase(facts.keys())
                  discard(where, rest)
                  refresh(n => n + 1)
                },
              })
            }
          >
            {words['eraseAll']}
          </button>
        </p>
      )}
      {asked && (
        <EraseDialog
          what={asked.what}
          count={asked.count}
          facts={facts}
          words={words}
          close={() => ask(undefined)}
          erase={() => {
            asked.erase()
            ask(undefined)
          }}
        />
      )}
    </section>
  )
}

function prefixOfPage(): string {
  return (typeof document !== 'undefined' && document.documentElement.dataset['learner']) || 'chetyre-etapa'
}
