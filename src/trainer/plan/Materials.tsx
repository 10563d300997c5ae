import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import type { Teller } from '#activities/progress/teller.ts'
import type { Plan } from './plan-of.ts'
import type { WorkshopView } from './view.ts'

type Props = {
  readonly workshop: WorkshopView
  readonly plan: Plan
  readonly kit: string
  readonly tell: Teller
}

/** What has to be printed for the blocks that run, each sheet once. */
export function Materials({ workshop, plan, kit, tell }: Props): VNode {
  const runs = new Set(plan.blocks.flatMap(({ id, off }) => (off ? [] : [id])))
  const sheets = new Map(
    workshop.blocks
      .filter(({ id }) => runs.has(id))
      .flatMap(({ materials }) => materials.map(sheet => [sheet.id, sheet] as const)),
  )
  return (
    <section class="workshop-materials" aria-labelledby="materials">
      <h2 id="materials">{tell.word('materials')}</h2>
      <ul role="list">
        {[...sheets.values()].map(({ id, title, href, pages, paper, copies, sealed }) => (
          <li key={id}>
            <a href={href}>
              <Inline text={title} />
            </a>
            <span class="note">
              {[
                paper === 'A3' ? tell.word('paperA3') : '',
                tell.word('pages', { n: tell.number(pages) }),
                copies ?? '',
                sealed ? tell.word('sealed') : '',
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p class="no-print">
        <a class="button workshop-kit" href={kit}>
          {tell.word('wholeKit')}
        </a>
      </p>
    </section>
  )
}
