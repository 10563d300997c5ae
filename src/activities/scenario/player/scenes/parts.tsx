import type { VNode } from 'preact'
import type { Tone } from '#design/plan/arrows.ts'
import { Door } from '#design/plan/links.tsx'
import type { DoorState } from './scene.ts'

/** An upright wall with a door of 40 in it; where it stands wide open its leaf swings to the left. */
export function DoorWall({
  x,
  from = 0,
  to = 210,
  at,
  state,
  tone = 'ink',
}: {
  readonly x: number
  readonly from?: number
  readonly to?: number
  /** Middle of the door. */
  readonly at: number
  readonly state: DoorState
  readonly tone?: Tone
}): VNode {
  const [top, bottom] = [at - 20, at + 20]
  return (
    <>
      <path class="plan-wall" stroke-width="6" d={`M${x} ${from}V${top}M${x} ${bottom}V${to}`} />
      {state === 'open' && <Door tone={tone} from={{ x, y: bottom }} to={{ x, y: top }} />}
      {state === 'ajar' && (
        <>
          <path class={`plan-line plan-${tone}`} stroke-width="2.2" d={`M${x} ${bottom}l-14-37.5`} />
          <path
            class={`plan-line plan-${tone}`}
            stroke-width="1.2"
            d={`M${x - 14} ${bottom - 37.5}A40 40 0 0 1 ${x} ${top}`}
          />
        </>
      )}
      {state === 'shut' && (
        <path class="plan-line plan-glass" stroke-width="3" d={`M${x} ${top}V${bottom}`} />
      )}
    </>
  )
}

/** A name under a mark. */
export const Name = ({
  x,
  y,
  children,
}: {
  readonly x: number
  readonly y: number
  readonly children: string
}): VNode => (
  <text class="scene-name" x={x} y={y} text-anchor="middle">
    {children}
  </text>
)
