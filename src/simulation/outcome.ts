import { STATES } from './account.ts'
import { HOURS_FROM, KEY_CLIENT_HOURS } from './ledger.ts'
import type { Mark } from './marks.ts'
import { between, type Measures, measuresBetween, utilisation } from './measures.ts'
import { ABSENT, IDLE, RUN_UP } from './person.ts'
import type { Run } from './run.ts'

/** What one finished run leaves behind: plain data that may cross to another thread. */
export interface Outcome {
  readonly measures: Measures
  /** (Work + run-up) ÷ (the same + idle), by role. */
  readonly utilisation: Readonly<Record<string, number | null>>
  /** Work that came for a role ÷ the time it has; above 1 its queue grows without end. */
  readonly load: Readonly<Record<string, number>>
  /** Accounts that are, or ended, in each state at the end. */
  readonly accounts: Readonly<Record<string, number>>
  /** Hours of all people in the window. */
  readonly hours: Hours
  readonly keyClients: number
  readonly events: number
}

/** Hours of all people; paid = away + work + run-up + idle. */
export interface Hours {
  readonly paid: number
  readonly away: number
  readonly work: number
  readonly runUp: number
  readonly idle: number
}

/** The outcome of a run that is done; throws when it is not. */
export function outcomeOf(run: Run): Outcome {
  const { from, end } = run.marks
  const d = run.department
  if (from === null || end === null) throw new Error('the run has not reached its end')
  return {
    measures: measuresBetween(d, from, end),
    utilisation: Object.fromEntries(utilisation(d, from, end)),
    load: loads(run, from, end),
    accounts: Object.fromEntries(STATES.map((state, i) => [state, d.inState[i] ?? 0])),
    hours: hoursBetween(from, end, d.people.length),
    keyClients: between(from, end)(KEY_CLIENT_HOURS) / (end.time - from.time),
    events: d.events,
  }
}

function hoursBetween(from: Mark, end: Mark, people: number): Hours {
  const sum = between(from, end)
  let work = 0
  for (let activity = 0; activity < RUN_UP; activity += 1) work += sum(HOURS_FROM + activity)
  return {
    paid: (end.time - from.time) * people,
    away: sum(HOURS_FROM + ABSENT),
    work,
    runUp: sum(HOURS_FROM + RUN_UP),
    idle: sum(HOURS_FROM + IDLE),
  }
}

/** Calls fill free time and are no load; work that piled up in the window was not done, but came. */
function loads(run: Run, from: Mark, end: Mark): Record<string, number> {
  const sums = new Map<string, { came: number; time: number }>()
  for (const { index, role } of run.department.people) {
    const known = sums.get(role) ?? { came: 0, time: 0 }
    const spent = (kind: number): number =>
      (end.byPerson?.[index]?.[kind] ?? 0) - (from.byPerson?.[index]?.[kind] ?? 0)
    for (let kind = 0; kind <= IDLE; kind += 1) known.time += spent(kind)
    for (let kind = 1; kind <= RUN_UP; kind += 1) known.came += spent(kind)
    sums.set(role, known)
  }
  for (const [role, hours] of end.backlog ?? []) {
    const sum = sums.get(role)
    if (sum !== undefined) sum.came += hours - (from.backlog?.get(role) ?? 0)
  }
  return Object.fromEntries([...sums].map(([role, { came, time }]) => [role, time > 0 ? came / time : 0]))
}
