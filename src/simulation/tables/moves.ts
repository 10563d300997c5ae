import { type Form, planOf } from '#simulation/forms.ts'
import { type Interval, interval } from '#simulation/intervals.ts'
import { LEFT, REVENUE } from '#simulation/ledger.ts'
import type { Mark } from '#simulation/marks.ts'
import type { Move } from '#simulation/move.ts'
import { type Changes, settle } from '#simulation/parameters.ts'
import { seedOf } from '#simulation/replications.ts'
import { Run } from '#simulation/run.ts'

// The specification does not say how «lowest», «back to zero» and «clients gone» are counted. As they are counted
// below (see `MoveOutcome`) all its numbers come out.

/** When the department moves, and how long it is watched afterwards, months. */
const MOVE_AT = 24
const WATCHED = 30

/** A reorganisation of § 7 with what is stated of it; balances in months of ordinary revenue. */
export interface StatedMove {
  readonly name: string
  readonly managers: number
  readonly from: Form
  readonly to: Form
  readonly changes: Changes
  /** Settings that only the new form has. */
  readonly after: Changes
  readonly veterans: 'nobody' | 'asked' | 'leave'
  readonly lowest: string | null
  readonly after12: string
  readonly after30: string
  /** Median month of the return to zero; null: beyond the watched months. */
  readonly back: number | null
  /** Clients that went with the move; the half-width only where it is stated. */
  readonly gone: string
}

const plain = { changes: {}, after: {}, veterans: 'nobody' } as const

/** The table «the move itself». */
export const MOVES: readonly StatedMove[] = [
  {
    ...plain,
    ...{ name: '1 → 2, nobody leaves', managers: 12, from: 'spontaneous', to: 'cells' },
    ...{ lowest: '−3 ± 2', after12: '+0.3 ± 0.1', after30: '+1.7 ± 0.5', back: 5, gone: '1 ± 1' },
  },
  {
    ...plain,
    ...{ name: '1 → 2, six veterans asked', managers: 12, from: 'spontaneous', to: 'cells' },
    ...{ changes: { rhoLeave: 0.3 }, veterans: 'asked' },
    ...{ lowest: '−10 ± 2', after12: '−0.5 ± 0.3', after30: '+0.6 ± 0.7', back: 27, gone: '26 ± 7' },
  },
  {
    ...plain,
    ...{ name: '1 → 2, all six leave', managers: 12, from: 'spontaneous', to: 'cells' },
    ...{ changes: { rhoLeave: 0.6 }, veterans: 'leave' },
    ...{ lowest: '−31 ± 4', after12: '−2.8 ± 0.5', after30: '−3.9 ± 1.0', back: null, gone: '105 ± 9' },
  },
  {
    ...plain,
    ...{ name: '2 → 3, 12', managers: 12, from: 'cells', to: 'three-level' },
    ...{ lowest: '−4 ± 1', after12: '−0.2 ± 0.1', after30: '−0.5 ± 0.4', back: null, gone: '4 ± 1' },
  },
  {
    ...plain,
    ...{ name: '2 → 3, 24', managers: 24, from: 'cells', to: 'three-level' },
    ...{ lowest: '−5 ± 2', after12: '0.0 ± 0.1', after30: '+0.9 ± 0.4', back: 15, gone: '10 ± 2' },
  },
  {
    ...plain,
    ...{ name: '3 → 3b, 24', managers: 24, from: 'three-level', to: 'three-level' },
    ...{ changes: { dip: 0.05, rhoMove: 0 }, after: { careKey: 90, careOrdinary: 12 } },
    ...{ lowest: null, after12: '+0.6 ± 0.1', after30: '+2.2 ± 0.3', back: 2, gone: '1 ± 1' },
  },
  {
    ...plain,
    ...{ name: '3 → 4, 24', managers: 24, from: 'three-level', to: 'key-clients' },
    ...{ lowest: '−8 ± 2', after12: '−0.1 ± 0.1', after30: '+0.3 ± 0.5', back: 30, gone: '2 ± 1' },
  },
]

/** What a move does to the same department, replication by replication. */
export interface MoveOutcome {
  /** The lowest three months in a row within the first year, per cent of ordinary revenue, run by run. */
  readonly lowest: Interval
  readonly after12: Interval
  readonly after30: Interval
  /** The month in which each run's balance, after its lowest, is zero again; Infinity: not while watched. */
  readonly back: readonly number[]
  /** Clients who left with somebody, or because of the move, in the month that begins with it. */
  readonly gone: Interval
}

/** Runs the department with and without the move on the same seeds. */
export function moveOf(stated: StatedMove, reps: number, seed: number): MoveOutcome {
  const pairs = Array.from({ length: reps }, (_, replication) => {
    const own = seedOf(seed, replication)
    return { moved: months(stated, own, true), ordinary: months(stated, own, false) }
  })
  const balances = pairs.map(balanceOf)
  return {
    lowest: interval(pairs.map(lowestOf)),
    after12: interval(balances.map(balance => balance[11] ?? null)),
    after30: interval(balances.map(balance => balance[WATCHED - 1] ?? null)),
    back: balances.map(backToZero),
    gone: interval(pairs.map(goneOf)),
  }
}

interface Pair {
  readonly moved: readonly Mark[]
  readonly ordinary: readonly Mark[]
}

function months(stated: StatedMove, seed: number, moves: boolean): readonly Mark[] {
  const { managers, from, to, changes, after, veterans } = stated
  const parameters = settle({ managers, months: MOVE_AT + WATCHED, ...changes })
  const move: Move = {
    month: MOVE_AT,
    plan: planOf(to, settle({ managers, ...changes, ...after })),
    veterans: veterans === 'nobody' ? [] : [0, 1, 2, 3, 4, 5],
    stay: veterans === 'asked' ? { a: parameters.stayA, b: parameters.stayB } : null,
  }
  const run = new Run(parameters, { plan: planOf(from, parameters), seed, move: moves ? move : null })
  run.advance()
  return run.marks.months
}

/** Revenue of `count` months from the i-th month after the move on. */
function revenue(marks: readonly Mark[], i: number, count = 1): number {
  const at = (month: number): number => marks[MOVE_AT + month]?.row[REVENUE] ?? Number.NaN
  return at(i + count) - at(i)
}

/** What the move has brought so far, month by month, in months of ordinary revenue. */
function balanceOf({ moved, ordinary }: Pair): number[] {
  const usual = revenue(ordinary, 0, WATCHED) / WATCHED
  return Array.from(
    { length: WATCHED },
    (_, i) => (revenue(moved, 0, i + 1) - revenue(ordinary, 0, i + 1)) / usual,
  )
}

function lowestOf({ moved, ordinary }: Pair): number {
  const quarters = Array.from(
    { length: 12 - 2 },
    (_, i) => 100 * (revenue(moved, i, 3) / revenue(ordinary, i, 3) - 1),
  )
  return Math.min(...quarters)
}

function backToZero(balance: readonly number[]): number {
  const lowest = balance.indexOf(Math.min(...balance))
  const back = balance.findIndex((value, i) => i >= lowest && value >= 0)
  return back < 0 ? Infinity : back + 1
}

/** Until the move both runs are one, so the count before it is the ordinary run's. */
function goneOf({ moved, ordinary }: Pair): number {
  return (moved[MOVE_AT + 1]?.row[LEFT] ?? 0) - (ordinary[MOVE_AT]?.row[LEFT] ?? 0)
}
