import type { VNode } from 'preact'
import { PersonSign } from '#design/plan/marks.tsx'
import type { Words } from '../prediction/fill.ts'
import { BUILDING } from './moves.ts'
import { SCREENS, VETERANS } from './places.ts'

/** Units of the drawing a metre, and radius of a person. */
export const M = 40
export const R = 12
/** The drawing is deeper than the hall by the desks of the last row. */
const DEPTH = 9.7

type Props = {
  readonly screens: boolean
  /** Whether the spare places are open: the other building is longer then. */
  readonly large: boolean
  readonly words: Words
}

/** What stands still: walls, screens, veterans at their desks, names of the rooms. */
export function FloorBase({ screens, large, words }: Props): VNode {
  return (
    <>
      <rect class="plan-floor" width={16 * M} height={DEPTH * M} />
      <rect class="plan-t2" x={12 * M} y={0} width={4 * M} height={5.2 * M} />
      <path
        class="plan-wall"
        stroke-width="6"
        d={`M0 ${5.5 * M}V0H${16 * M}V${DEPTH * M}H0V${6.5 * M}M${12 * M} 0V${2.5 * M}M${12 * M} ${3.5 * M}V${5.2 * M}H${16 * M}`}
      />
      <rect
        class="floor-building"
        x={(BUILDING.x - 1) * M}
        y={(BUILDING.y - 0.8) * M}
        width={(large ? 6 : 4) * M}
        height={4 * M}
      />
      {screens &&
        SCREENS.map(([from, to]) => (
          <line
            key={`${from.x}-${to.x}`}
            class="floor-screen"
            x1={from.x * M}
            y1={from.y * M}
            x2={to.x * M}
            y2={to.y * M}
          />
        ))}
      <text class="floor-word" x={0.3 * M} y={0.6 * M}>
        {words['hall']}
      </text>
      <text class="floor-word" x={15.7 * M} y={(large ? 5.02 : 0.75) * M} text-anchor="end">
        {words['room']}
      </text>
      <text class="floor-word" x={(BUILDING.x - 1.3) * M} y={(BUILDING.y + 1) * M} text-anchor="end">
        {words['building']}
      </text>
      {VETERANS.map(({ x, y }) => (
        <g key={`${x}-${y}`}>
          <PersonSign mark="star" r={R} x={x * M} y={y * M} />
          <rect class="floor-desk" x={x * M - 17} y={y * M + 20} width="34" height="12" />
        </g>
      ))}
    </>
  )
}
