/**
 * What a learner did, one fact an act. Facts only ever grow; everything shown is computed from them.
 * `n` is one more than any `n` seen before and decides the order; `at` (seconds since 1970) is only shown.
 */
import { fingerprint } from './fingerprint.ts'

/** Words of confidence, in order: guessing, fairly sure, sure. */
export type Sure = 0 | 1 | 2

/** Where an item was answered: only a check gives credit; a lesson counts for calibration. */
export type Place = 'check' | 'lesson' | 'review'

/** What was done, always as ids or numbers written as text, so that it survives new words and new places. */
export type Said = readonly string[]

export type Value = string | number | boolean | null | readonly string[]

type Act = { readonly about: string }

export type Answer = Act & {
  readonly kind: 'answer'
  /** Empty: the learner asked to see the key. */
  readonly said: Said
  readonly sure?: Sure
  readonly place: Place
  /** Rounds of a check count from 1; a new one asks only what was missed. */
  readonly round: number
  /** Version of ids.lock.json under which it was asked. */
  readonly lock: number
}
/** `said` is empty when the learner looked without guessing. */
export type Prediction = Act & { readonly kind: 'prediction'; readonly said: Said }
export type Seen = Act & { readonly kind: 'seen' }
/** A decision in a scenario; a replay begins a new run at a decision of an old one (`from`, a fact's id). */
export type Choice = Act & { readonly kind: 'choice'; readonly said: Said; readonly from?: string }
/** Of one `about` only the latest counts: a setting, a half-done item, a number of a worksheet. */
export type Setting = Act & { readonly kind: 'value'; readonly value: Value }
/** What a learner writes in free words; stays behind when facts travel as a short text. */
export type Text = Act & { readonly kind: 'text'; readonly text: string }
/** What is left of many answers to one item when there is no room for them: see item-record.ts. */
export type Summary = Act & { readonly kind: 'summary'; readonly record: readonly number[] }

export type Deed = Answer | Prediction | Seen | Choice | Setting | Text | Summary
export type Stamp = { readonly id: string; readonly n: number; readonly at: number }
export type Fact = Deed & Stamp
export type FactOf<K extends Deed['kind']> = Extract<Deed, { kind: K }> & Stamp

/** Facts by id: the only form in which they are held, merged and sent. */
export type Facts = ReadonlyMap<string, Fact>

export const NO_FACTS: Facts = new Map()

/** No one acts so often; a number above it is not ours, or a hostile file would use up all numbers to come. */
export const MOST_ACTS = 1_000_000_000

/** Puts the stamp on a deed: its order, its second and the id that follows from the content alone. */
export function stamp(deed: Deed, n: number, at: number): Fact {
  return { ...deed, id: identify(deed, n, at), n, at }
}

/**
 * All that an act is told by, in the order in which it is spelt for its id. New fields go to the end: an act without
 * them keeps the id it has.
 */
const FIELDS = 'kind about n at said sure place round lock from value text record'.split(' ')

/** The same act gives the same id on every device, so a fact that travelled as text is the same fact again. */
export function identify(deed: Deed, n: number, at: number): string {
  const act: Readonly<Record<string, unknown>> = { ...deed, n, at }
  const spelt = FIELDS.map(field => act[field])
  while (spelt.at(-1) === undefined) spelt.pop()
  return fingerprint(JSON.stringify(spelt))
}

/** The order of acts; equal `n` happens only when two tabs acted at once, then the id decides everywhere alike. */
export function byOrder(a: Fact, b: Fact): number {
  return a.n - b.n || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** Facts of one kind in the order of the acts. */
export function factsOf<K extends Deed['kind']>(facts: Facts, kind: K): FactOf<K>[] {
  return [...facts.values()].filter((fact): fact is FactOf<K> => fact.kind === kind).sort(byOrder)
}
