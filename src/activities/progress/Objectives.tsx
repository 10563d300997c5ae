import type { VNode } from 'preact'
import { mastery } from '#learner/progress.ts'
import type { ChapterLines } from './outline.ts'
import type { Records } from './records-by.ts'
import type { Teller } from './teller.ts'

type Props = {
  readonly chapters: readonly ChapterLines[]
  readonly records: Records
  readonly tell: Teller
}

/** Every objective with its honest word, by chapters that have a check. */
export function Objectives({ chapters, records, tell }: Props): VNode {
  const graded = chapters.filter(({ objectives }) => objectives.length > 0)
  return (
    <section aria-labelledby="objectives-title">
      <h2 id="objectives-title">{tell.word('objectives')}</h2>
      <p class="note">{tell.word('masteryNote')}</p>
      {graded.map(({ id, title, objectives, items, posttest }) => (
        <div key={id}>
          <h3>{title}</h3>
          <ul role="list" class="objectives">
            {objectives.map(objective => {
              const own = [...items, ...posttest]
                .filter(item => item.objective === objective.id)
                .map(item => item.id)
              return (
                <li key={objective.id}>
                  <span>{objective.label}</span> <span>{tell.word(`mastery-${mastery(records, own)}`)}</span>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}
