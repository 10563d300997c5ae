import type { VNode } from 'preact'
import type { Facts } from '#learner/fact.ts'
import type { ItemRecord } from '#learner/item-record.ts'
import { checkState, lessonState, mastery } from '#learner/progress.ts'
import type { ChapterLines } from './outline.ts'
import type { Words } from './ProgressView.tsx'

type Props = {
  readonly chapters: readonly ChapterLines[]
  readonly facts: Facts
  readonly records: ReadonlyMap<string, ItemRecord>
  readonly pass: number
  readonly words: Words
}

/** Chapters by lessons and check, then objectives by the honest words of mastery. */
export function ChapterTable({ chapters, facts, records, pass, words }: Props): VNode {
  return (
    <>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words['chapter']}</th>
              <th scope="col">{words['lessons']}</th>
              <th scope="col">{words['check']}</th>
            </tr>
          </thead>
          <tbody>
            {chapters.map(chapter => (
              <tr key={chapter.id}>
                <th scope="row">{chapter.title}</th>
                <td>
                  <ul role="list" class="discs">
                    {chapter.lessons.map(lesson => {
                      const state = lessonState(facts, lesson)
                      return (
                        <li key={lesson.id} data-state={state} title={lesson.label}>
                          <span class="progress-disc" aria-hidden="true" />
                          <span class="visually-hidden">{`${lesson.label}: ${words[state] ?? ''}`}</span>
                        </li>
                      )
                    })}
                  </ul>
                </td>
                <td>{checkWords(chapter, facts, records, pass, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{words['objectives']}</h2>
      <ul role="list" class="objectives">
        {chapters.flatMap(({ objectives, items }) =>
          objectives.map(({ id, label }) => {
            const own = items.filter(item => item.objective === id).map(item => item.id)
            return (
              <li key={id}>
                <span>{label}</span>
                <span>{words[`mastery-${mastery(records, own)}`]}</span>
              </li>
            )
          }),
        )}
      </ul>
    </>
  )
}

function checkWords(
  { check, items }: ChapterLines,
  facts: Facts,
  records: Props['records'],
  pass: number,
  words: Words,
): string {
  if (!check) return '—'
  const count = (n: number) =>
    words['outOf']?.replace('{n}', String(n)).replace('{all}', String(items.length)) ?? ''
  if (check === 'pretest') {
    const answered = new Set(
      [...facts.values()].flatMap(fact => (fact.kind === 'answer' ? [fact.about] : [])),
    )
    return count(items.filter(({ id }) => answered.has(id)).length)
  }
  const state = checkState(records, { items })
  const right = items.filter(({ id }) => records.get(id)?.best === 1).length
  return state.done && state.credit >= pass ? `${count(right)}, ${words['passed'] ?? ''}` : count(right)
}
