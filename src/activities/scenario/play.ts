import type { Decision, Machine } from './machine.ts'
import type { Start } from './morning.ts'
import { type Cause, type Change, copyOf, type Run } from './run.ts'

/** One decision, with the run as it stood before and right after it: texts and replays are read off there. */
export type Decided = {
  readonly node: number
  readonly decision: Decision
  readonly week: number
  readonly opened: Run
  readonly after: Run
  readonly changes: readonly Change[]
}

/** What came by itself: an event, a delayed price, somebody who left, a week's drift. */
export type Happening = {
  readonly week: number
  readonly cause: Cause
  readonly changes: readonly Change[]
  readonly run: Run
}
export type Departure = {
  readonly person: number
  readonly week: number
  readonly planned: boolean
  readonly cause: Cause
}

/** A whole run or its beginning, with every change and why. */
export type Log = {
  readonly start: Start
  readonly seed: number
  readonly decided: readonly Decided[]
  /** How it stood at the start and after each week. */
  readonly weeks: readonly { readonly week: number; readonly run: Run }[]
  readonly happenings: readonly Happening[]
  readonly departures: readonly Departure[]
  /** As it stands now. */
  readonly run: Run
  readonly ending: string | undefined
}

/**
 * Plays the decisions one after another; those behind an early end are left out. The same start, seed and decisions
 * give the same log in every engine: all chance is drawn from the seed, all numbers are rounded to thousandths.
 */
export function play(machine: Machine, start: Start, seed: number, decisions: readonly Decision[]): Log {
  let changes: Change[] = []
  const decided: Decided[] = []
  const happenings: Happening[] = []
  const departures: Departure[] = []
  const close = (run: Run) => {
    for (const change of changes) {
      const last = happenings.at(-1)
      if (
        last &&
        last.week === change.week &&
        sameCause(last.cause, change.cause) &&
        last.run.node === run.node
      )
        happenings[happenings.length - 1] = { ...last, changes: [...last.changes, change] }
      else happenings.push({ week: change.week, cause: change.cause, changes: [change], run: copyOf(run) })
    }
    changes = []
  }
  const weeks: { week: number; run: Run }[] = []
  const run = machine.begin(start, seed, {
    change: change => changes.push(change),
    happened(event, now) {
      const own = changes.filter(({ cause }) => cause.kind === 'event' && cause.event === event)
      changes = changes.filter(change => !own.includes(change))
      close(now)
      happenings.push({ week: now.week, cause: { kind: 'event', event }, changes: own, run: copyOf(now) })
    },
    left: (person, planned, now) => departures.push({ person, week: now.week, planned, cause: now.cause }),
    week(now) {
      close(now)
      weeks.push({ week: now.week, run: copyOf(now) })
    },
  })
  weeks.push({ week: run.week, run: copyOf(run) })

  for (const decision of decisions) {
    if (run.ending !== undefined) break
    const { node, week } = run
    const opened = copyOf(run)
    machine.decide(run, decision, now => {
      decided.push({ node, decision, week, opened, after: copyOf(now), changes })
      changes = []
    })
  }
  return { start, seed, decided, weeks, happenings, departures, run: copyOf(run), ending: run.ending }
}

function sameCause(a: Cause, b: Cause): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
