import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { SeatingPlan, SeatingPlanProps } from './SeatingPlan.tsx'

/** The fifth way to decide where people sit. The floor comes when it is asked for: most decide by a card. */
export function SeatingDoor(props: SeatingPlanProps): VNode {
  const [Plan, open] = useState<{ readonly view: typeof SeatingPlan }>()
  const [isOpening, begin] = useState(false)
  if (Plan) return <Plan.view {...props} />
  return (
    <button
      type="button"
      class="option choice choice--plan"
      data-n={(props.book.script.nodes[props.node]?.choices.length ?? 0) + 1}
      aria-busy={isOpening}
      onClick={() => {
        begin(true)
        import('./SeatingPlan.tsx').then(
          ({ SeatingPlan: view }) => open({ view }),
          () => {
            begin(false)
            props.say(props.book.word('planFailed'))
          },
        )
      }}
    >
      {props.book.word('onPlan')}
    </button>
  )
}
