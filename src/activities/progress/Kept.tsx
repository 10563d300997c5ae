import type { VNode } from 'preact'
import type { Drawers } from '#learner/drawers.ts'
import type { Facts } from '#learner/fact.ts'
import { type Belongings, belongings, idsAbout, type StoredActivity, stored } from '#learner/stored.ts'
import { eraseFacts } from './erasure.ts'
import { Fold } from './Fold.tsx'
import { KeptActivity } from './KeptActivity.tsx'
import { KeptDrawers } from './KeptDrawers.tsx'
import type { ChapterLines, OtherLine } from './outline.ts'
import type { Ask } from './ProgressView.tsx'
import { countsOf } from './tell-facts.ts'
import type { Teller } from './teller.ts'

type Props = {
  readonly chapters: readonly ChapterLines[]
  readonly facts: Facts
  readonly drawers: Drawers
  readonly tell: Teller
  readonly ask: Ask
}

/** Everything kept on this device, each thing with its own way to be erased. */
export function Kept({ chapters, facts, drawers, tell, ask }: Props): VNode {
  const course = chapters.map(belongingsOf)
  const kept = stored(facts, course)
  const names = namesOf(chapters, tell)
  const line = (activity: StoredActivity) => (
    <KeptActivity
      key={activity.id}
      activity={activity}
      line={names.get(activity.id) ?? { id: activity.id, label: activity.id, parts: [] }}
      facts={facts}
      tell={tell}
      ask={ask}
    />
  )
  return (
    <>
      {kept.count === 0 && <p>{tell.word('nothingKept')}</p>}
      {kept.chapters.map(chapter => {
        const title = chapters.find(({ id }) => id === chapter.id)?.title ?? chapter.id
        const activities = course.find(({ id }) => id === chapter.id)?.activities ?? []
        const counts = countsOf(
          chapter.activities.flatMap(activity => activity.facts),
          tell,
        )
        return (
          <Fold
            key={chapter.id}
            summary={
              <>
                {title} <small class="kept-counts">{counts.join(' · ')}</small>
              </>
            }
          >
            {() => (
              <div>
                <ul role="list">{chapter.activities.map(line)}</ul>
                <p class="actions">
                  <button
                    type="button"
                    class="button button--small button--danger"
                    onClick={event =>
                      ask(
                        eraseFacts(title, facts, now => idsAbout(now, activities), tell),
                        event.currentTarget,
                      )
                    }
                  >
                    {tell.word('eraseChapter')}
                  </button>
                </p>
              </div>
            )}
          </Fold>
        )
      })}
      {(['settings', 'unknown'] as const).map(
        group =>
          kept[group].length > 0 && (
            <Fold key={group} summary={tell.word(group)}>
              {() => <ul role="list">{kept[group].map(line)}</ul>}
            </Fold>
          ),
      )}
      <KeptDrawers drawers={drawers} tell={tell} ask={ask} />
    </>
  )
}

function belongingsOf({ id, lessons, items, posttest, others }: ChapterLines): Belongings {
  return belongings(
    { id, lessons, check: { items: [...items, ...posttest] } },
    others.map(other => other.id),
  )
}

/** What facts are about, by id, with the names of fields; settings have names of their own. */
function namesOf(chapters: readonly ChapterLines[], tell: Teller): ReadonlyMap<string, OtherLine> {
  const lines = chapters.flatMap(({ lessons, items, posttest, others }) => [
    ...[...lessons, ...items, ...posttest].map(({ id, label }) => ({ id, label, parts: [] })),
    ...others,
  ])
  const savedFile = { id: 'setting.saved-file', label: tell.word('setting-saved-file'), parts: [] }
  return new Map([...lines, savedFile].map(line => [line.id, line]))
}
