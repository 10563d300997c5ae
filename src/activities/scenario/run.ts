import type { Drawn } from './chance.ts'

/** Why a number changed. */
export type Cause =
  | { readonly kind: 'choice' | 'later'; readonly node: number; readonly choice: number }
  | { readonly kind: 'event'; readonly event: number }
  | { readonly kind: 'laterEvent'; readonly event: number }
  | { readonly kind: 'week' }
  | { readonly kind: 'left' | 'handOver'; readonly person: number }

export type Change = {
  readonly week: number
  /** `norms`, `mel.tie`. */
  readonly name: string
  readonly from: number
  readonly to: number
  readonly cause: Cause
}

/** What somebody who watches a run is told. */
export type Watch = {
  change(change: Change): void
  /** An event has had its effects. */
  happened(event: number, run: Run): void
  left(person: number, planned: boolean, run: Run): void
  /** A week has passed. */
  week(run: Run): void
}

export type Act = (run: Run) => void
export type Read = (run: Run) => number

/** Somebody on the list of planned leavers. */
export type Leaver = { readonly person: number; readonly factor: number; readonly stake: number }

/** A run in the middle: everything it needs to go on. Only `machine.ts` writes it. */
export type Run = {
  readonly seed: number
  /** All numbers, see slots.ts. */
  readonly x: Float64Array
  week: number
  /** The node whose decision comes next; behind the last one when all are taken. */
  node: number
  ending: string | undefined
  readonly events: readonly Drawn[]
  queue: readonly { readonly week: number; readonly act: Act; readonly cause: Cause }[]
  leavers: readonly Leaver[]
  /** Which sides the `?` of the last choice or event took, by their number. */
  readonly branches: boolean[]
  /** The last person whom an action picked, by place; −1 if none. */
  picked: number
  /** Of whom a formula speaks; his share × tie when he leaves, and the factor. */
  self: number
  stake: number
  factor: number
  /** The effect of a seating drawn by hand, which stands in the place of the card's. */
  seated: number
  cause: Cause
  watch: Watch | undefined
}

/** The same run once more, to be played on differently. Nobody watches it. */
export function copyOf(run: Run): Run {
  return { ...run, x: run.x.slice(), branches: [...run.branches], watch: undefined }
}
