/**
 * The state as it travels between windows and lies in storage: in parts, each with a number one higher than any its
 * writer had seen. Two windows that changed different things both keep them; of one part the higher number wins.
 */
import { beginning, type Json, type RoomState } from './state.ts'

export interface Part {
  readonly n: number
  readonly value: Json
}

export interface Kept {
  /** How often the room was begun anew: a later run puts all parts of an earlier one away. */
  readonly run: number
  /** When something last changed, in milliseconds since 1970. */
  readonly at: number
  readonly parts: Readonly<Record<string, Part>>
}

export const nothingKept: Kept = { run: 0, at: 0, parts: {} }

/** Commutative, associative, idempotent: in whatever order windows hear of each other, they end alike. */
export function merge(a: Kept, b: Kept): Kept {
  if (a.run !== b.run) return a.run > b.run ? a : b
  const parts: Record<string, Part> = { ...a.parts }
  for (const [name, part] of Object.entries(b.parts)) {
    const other = parts[name]
    if (!other || isLater(part, other)) parts[name] = part
  }
  return { run: a.run, at: Math.max(a.at, b.at), parts }
}

/** Two windows that wrote at once, each unheard: the text of the value decides, in both alike. */
function isLater(one: Part, other: Part): boolean {
  if (one.n !== other.n) return one.n > other.n
  return JSON.stringify(one.value) > JSON.stringify(other.value)
}

/** Whether `b` would tell `a` nothing new. */
export function knows(a: Kept, b: Kept): boolean {
  return sameKept(merge(a, b), a)
}

export function sameKept(a: Kept, b: Kept): boolean {
  const names = Object.keys(a.parts)
  return (
    a.run === b.run &&
    a.at === b.at &&
    names.length === Object.keys(b.parts).length &&
    names.every(name => {
      const [one, other] = [a.parts[name], b.parts[name]]
      return (
        one === other ||
        (one && other && one.n === other.n && JSON.stringify(one.value) === JSON.stringify(other.value))
      )
    })
  )
}

/** `kept` with everything in which `state` differs from it, under a new number. */
export function keptOf(kept: Kept, state: RoomState, now: number): Kept {
  const n = 1 + Math.max(0, ...Object.values(kept.parts).map(part => part.n))
  const parts: Record<string, Part> = { ...kept.parts }
  let changed = false
  for (const [name, value] of partsOf(state)) {
    if (JSON.stringify(parts[name]?.value ?? null) === JSON.stringify(value)) continue
    parts[name] = { n, value }
    changed = true
  }
  return changed ? { ...kept, at: now, parts } : kept
}

/** A room begun anew: a run later, with nothing in it. */
export function nextRun(kept: Kept, now: number): Kept {
  return { run: kept.run + 1, at: now, parts: {} }
}

/** What is read and written apart; slide and step are one, so that no step is left on another slide. */
export const single = ['place', 'screen', 'exercise', 'pause'] as const
/** One part an entry: `votes.first-move`. */
export const many = ['votes', 'blocks', 'play'] as const

function partsOf(state: RoomState): [name: string, value: Json][] {
  const { slide, step } = state
  return [
    ['place', slide === undefined ? null : { slide, step }],
    ['screen', state.screen === beginning.screen ? null : state.screen],
    ['exercise', json(state.exercise)],
    ['pause', json(state.pause)],
    ...many.flatMap(name =>
      Object.entries<unknown>(state[name]).map(([key, value]): [string, Json] => [
        `${name}.${key}`,
        json(value),
      ]),
    ),
  ]
}

/** Only ever of parts of the state, which JSON can hold. */
function json(value: unknown): Json {
  return value === undefined ? null : JSON.parse(JSON.stringify(value))
}
