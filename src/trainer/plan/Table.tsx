import type { VNode } from 'preact'
import type { Teller } from '#activities/progress/teller.ts'
import type { Plan } from './plan-of.ts'
import { Row, type RowActs } from './Row.tsx'
import type { WorkshopView } from './view.ts'

type Props = RowActs & {
  readonly workshop: WorkshopView
  readonly plan: Plan
  readonly edits: boolean
  readonly tell: Teller
}

/** Blocks in the order of the plan. The roles are said aloud: laid out as a grid, on a phone, rows would lose theirs. */
export function Table({ workshop, plan, edits, tell, ...acts }: Props): VNode {
  const byId = new Map(workshop.blocks.map(block => [block.id, block]))
  const heads = ['time', 'stage', 'block', edits ? 'order' : 'slides', 'length']
  return (
    <table
      role="table"
      class={edits ? 'workshop-table workshop-table--edits' : 'workshop-table'}
      aria-labelledby="plan"
    >
      <thead role="rowgroup" class="visually-hidden">
        <tr role="row">
          {heads.map(name => (
            <th key={name} role="columnheader" scope="col">
              {tell.word(`column-${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {plan.blocks.map((planned, at) => {
          const block = byId.get(planned.id)
          return (
            block && (
              <Row
                key={planned.id}
                block={block}
                planned={planned}
                first={at === 0}
                last={at === plan.blocks.length - 1}
                edits={edits}
                tell={tell}
                {...acts}
              />
            )
          )
        })}
      </tbody>
    </table>
  )
}
