import { type Interval, interval } from '#simulation/intervals.ts'
import { CLIENT_HOURS, WINS } from '#simulation/ledger.ts'
import type { Mark } from '#simulation/marks.ts'
import type { Changes } from '#simulation/parameters.ts'
import { type Case, seedOf, start } from '#simulation/replications.ts'

const YEARS = 6

const empty = (changes: Changes = {}): Changes => ({ clients: 0, warmUp: 0, months: 12 * YEARS, ...changes })

/** Form 1 from an empty base: new clients a month in years 1 … 6 as § 7 states them, ± 0.5. */
export const EMPTY_BASE = [
  { name: 'defaults', changes: empty(), stated: [20.4, 14.4, 10.8, 9.6, 9.1, 9.3] },
  { name: 'no stomach', changes: empty({ eta: 0 }), stated: [20.4, 15.3, 13.0, 11.9, 11.3, 11.0] },
  {
    name: 'no stomach, free switching',
    changes: empty({ eta: 0, switchMinutes: 0, warehouseMinutes: 0 }),
    stated: [22.0, 17.9, 15.4, 14.3, 13.2, 13.0],
  },
] as const

/** Half-width that the specification gives for all of them. */
export const EMPTY_BASE_HALF = '0.5'

/** What grows from nothing in six years: new clients a month and clients on average, year by year. */
export interface Growth {
  readonly won: readonly Interval[]
  readonly clients: readonly Interval[]
  /** Clients at the end. */
  readonly atTheEnd: Interval
}

/** Runs a case of the empty base. */
export function grow(what: Case, reps: number, seed: number): Growth {
  const runs = Array.from({ length: reps }, (_, replication) => {
    const run = start({ ...what, changes: empty(what.changes) }, seedOf(seed, replication))
    run.advance()
    return run.marks.months
  })
  const yearly = (value: (from: Mark, to: Mark) => number): Interval[] =>
    Array.from({ length: YEARS }, (_, year) =>
      interval(
        runs.map(months => {
          const [from, to] = [months[12 * year], months[12 * year + 12]]
          return from === undefined || to === undefined ? null : value(from, to)
        }),
      ),
    )
  const between = (from: Mark, to: Mark, position: number): number =>
    (to.row[position] ?? 0) - (from.row[position] ?? 0)
  return {
    won: yearly((from, to) => between(from, to, WINS) / 12),
    clients: yearly((from, to) => between(from, to, CLIENT_HOURS) / (to.time - from.time)),
    atTheEnd: interval(runs.map(months => months.at(-1)?.clients ?? null)),
  }
}
