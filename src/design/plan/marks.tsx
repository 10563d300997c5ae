import type { JSX } from 'preact'
import { type ClientMark, clientParts, type Part, type PersonMark, personParts, short } from './shapes.ts'

/** Where a single mark stands. */
export interface Spot {
  x?: number
  y?: number
}

const stroke = ({ d, width, dashed }: Part, x: number, y: number) => (
  <path
    class={width ? 'plan-pen' : 'plan-mark'}
    stroke-width={width && short(width)}
    stroke-dasharray={dashed && '2.4'}
    d={`M${short(x)} ${short(y)}${d}`}
  />
)

const marked = (parts: Part[], x = 0, y = 0) => <>{parts.map(part => stroke(part, x, y))}</>

/** One person, radius `r`; 7 is the smallest that can be told apart. */
export const PersonSign = ({ mark, r, x, y }: Spot & { mark: PersonMark; r: number }): JSX.Element =>
  marked(personParts(mark, r), x, y)

/** One client, a square of this side; 6 is the smallest. */
export const ClientSign = ({ mark, side, x, y }: Spot & { mark: ClientMark; side: number }): JSX.Element =>
  marked(clientParts(mark, side), x, y)

/** The pair of stage 2: a lead and, touching it at the right hand, the assistant. */
export const PairSign = ({ lead, r, x = 0, y = 0 }: Spot & { lead: PersonMark; r: number }): JSX.Element => (
  <>
    <PersonSign mark={lead} r={r} x={x} y={y} />
    <PersonSign mark="assistant" r={r} x={x + 1.77 * r} y={y} />
  </>
)

/** Squares in a row against a short wall, the first at the wall, which stands at `x`. */
export function QueueSign({
  count,
  side,
  x = 0,
  y = 0,
}: Spot & { count: number; side: number }): JSX.Element {
  const step = 1.4 * side
  return (
    <>
      <path class="plan-wall" stroke-width="6" d={`M${short(x)} ${short(y - side)}V${short(y + side)}`} />
      {Array.from({ length: count }, (_, i) => (
        <ClientSign mark="client" side={side} x={x - 3 - 1.1 * side - i * step} y={y} />
      ))}
    </>
  )
}
