import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import type { Teller } from '#activities/progress/teller.ts'
import type { WorkshopView } from './view.ts'

type Props = {
  readonly lines: WorkshopView['checklist']
  readonly ticks: readonly string[]
  readonly live: boolean
  readonly tell: Teller
  readonly tick: (id: string) => void
}

/** Room and materials. Without script, and on paper, the boxes are drawn. */
export function Checklist({ lines, ticks, live, tell, tick }: Props): VNode {
  return (
    <section class="workshop-checklist" aria-labelledby="checklist">
      <h2 id="checklist">{tell.word('checklist')}</h2>
      <ul role="list">
        {lines.map(({ id, text }) => (
          <li key={id}>
            {live ? (
              <label>
                <input type="checkbox" checked={ticks.includes(id)} onChange={() => tick(id)} />
                <span>
                  <Inline text={text} />
                </span>
              </label>
            ) : (
              <span class="workshop-line">
                <Inline text={text} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
