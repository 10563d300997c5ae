import type { VNode } from 'preact'
import { Choices } from './Choices.tsx'
import { NumberField } from './Number.tsx'
import type { Posed } from './pose.ts'
import { Rows } from './Rows.tsx'
import { Steps } from './Steps.tsx'
import type { Standing } from './standing.ts'

export type Words = Readonly<Record<string, string>>

export type BodyProps = {
  readonly posed: Posed
  /** What stands in the controls now. */
  readonly said: readonly string[]
  readonly change: (said: readonly string[]) => void
  readonly standing: Standing
  readonly words: Words
}

const bodies = {
  single: Choices,
  multi: Choices,
  sheet: Choices,
  num: NumberField,
  order: Steps,
  match: Rows,
  sort: Rows,
} as const

/** The part of an item that is operated: the one line that a new kind adds is above. */
export function Body(props: BodyProps): VNode {
  const Kind = bodies[props.posed.kind]
  return <Kind {...props} />
}

/** Whether enough stands in the controls to be checked. */
export function complete({ kind, parts, places }: Posed, said: readonly string[]): boolean {
  if (kind === 'match') return said.length === Math.min(parts.length, places.length)
  if (kind === 'sort') return said.length === parts.length
  if (kind === 'num') return said[0] !== undefined && said[0] !== '' && Number.isFinite(Number(said[0]))
  return kind === 'order' || said.length > 0
}
