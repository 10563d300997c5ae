import type { ComponentChildren, JSX } from 'preact'
import { arrowHead, type Tone } from './arrows.ts'
import { short } from './shapes.ts'
import type { Point } from './sheet.ts'

/** A straight thing from one point to another. */
export interface Stretch {
  from: Point
  to: Point
}

const toned = (tone: Tone) => `plan-line plan-${tone}`

const straight = ({ from, to }: Stretch) => `M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}`

/** The point `ahead` of the start towards the end and `aside` of it, clockwise. */
function along({ from, to }: Stretch, ahead: number, aside = 0): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  return { x: from.x + dx * ahead - dy * aside, y: from.y + dy * ahead + dx * aside }
}

/** Who leads whom: a thin line without an arrowhead. */
export const Ownership = ({ tone, ...stretch }: Stretch & { tone: Tone }): JSX.Element => (
  <path class={toned(tone)} stroke-width="1.4" d={straight(stretch)} />
)

/** A hand-off: an arrow, drawn through a door. */
export const HandOff = ({ tone, from, to }: Stretch & { tone: Tone }): JSX.Element => (
  <path class={`plan-fill plan-${tone}`} d={arrowHead(from, to)} />
)

/** Who is in sight of whom. */
export const Sight = ({ tone, ...stretch }: Stretch & { tone: Tone }): JSX.Element => (
  <path class={toned(tone)} stroke-width="1.6" stroke-dasharray="5 4" d={straight(stretch)} />
)

/** A closed wall; leave 40 free for a door. */
export const Wall = (stretch: Stretch): JSX.Element => (
  <path class="plan-wall" stroke-width="6" d={straight(stretch)} />
)

/** A wall one can look through. */
export function Glass(stretch: Stretch): JSX.Element {
  const length = Math.hypot(stretch.to.x - stretch.from.x, stretch.to.y - stretch.from.y)
  const pane = (aside: number) =>
    straight({ from: along(stretch, 0, aside), to: along(stretch, length, aside) })
  return <path class="plan-line plan-glass" stroke-width="1.4" d={pane(-2) + pane(2)} />
}

/** An open door on the gap between two jambs; the leaf hangs on the first and swings to the left of the way. */
export function Door({ tone, ...stretch }: Stretch & { tone: Tone }): JSX.Element {
  const { from, to } = stretch
  const width = Math.hypot(to.x - from.x, to.y - from.y)
  // Sine and cosine of the 64° a door stands open.
  const tip = along(stretch, 0.438 * width, -0.899 * width)
  return (
    <>
      <path class={toned(tone)} stroke-width="2.2" d={straight({ from, to: tip })} />
      <path
        class={toned(tone)}
        stroke-width="1.2"
        d={`M${short(tip.x)} ${short(tip.y)}A${short(width)} ${short(width)} 0 0 1 ${short(to.x)} ${short(to.y)}`}
      />
    </>
  )
}

/** A dimension line with oblique ticks; its label, an SVG text, stands above the middle. */
export function Dimension({ children, ...stretch }: Stretch & { children?: ComponentChildren }): JSX.Element {
  const { from, to } = stretch
  const tick = ({ x, y }: Point) => `M${short(x - 4)} ${short(y + 4)}l8-8`
  return (
    <>
      <path class="plan-pen" stroke-width="1" d={straight(stretch) + tick(from) + tick(to)} />
      {children && (
        <text
          class="plan-place"
          text-anchor="middle"
          x={short((from.x + to.x) / 2)}
          y={short((from.y + to.y) / 2 - 8)}
        >
          {children}
        </text>
      )}
    </>
  )
}

/** A leader from a dot on the drawing to a note beside it. */
export const Note = ({ tone, from, to }: Stretch & { tone: Tone }): JSX.Element => (
  <>
    <path class={toned(tone)} stroke-width="1" d={straight({ from, to })} />
    <circle class={`plan-fill plan-${tone}`} cx={short(from.x)} cy={short(from.y)} r="3.5" />
  </>
)
