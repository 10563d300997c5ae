import { ACTIVITIES, ANSWER, only } from './activities.ts'
import type { Department } from './department.ts'
import { HOURS_FROM, ROW } from './ledger.ts'
import { HOUR_KINDS } from './person.ts'
import { MONTH, WEEK } from './time.ts'

/** The ledger at one moment: sums since the start, hours of all people and of each. */
export interface Mark {
  readonly time: number
  readonly row: Float64Array
  /** Clients at that moment. */
  readonly clients: number
  /** Hours of each person by kind; only at the two ends of the window. */
  readonly byPerson: readonly Float64Array[] | null
  /** Hours of work waiting, by the role whose own it is; only at the two ends of the window. */
  readonly backlog: ReadonlyMap<string, number> | null
}

/**
 * Looks at the ledger at the end of every week and month and at both ends of the window. A mark stands after
 * all that happens at its moment, so the month's pay belongs to the month that ends. Only the window opens
 * before what happens at its first moment: it is closed at both ends, as in the tables of the specification.
 */
export class Marks {
  readonly weeks: Mark[] = []
  readonly months: Mark[] = []
  from: Mark | null = null
  end: Mark | null = null
  /** The next moment to look at, hours: an event later than this, or at the opening, calls `before`. */
  next = 0
  /** When the window opens. */
  readonly opens: number
  readonly #end: number

  constructor(from: number, end: number) {
    this.opens = from
    this.#end = end
  }

  /** Takes all marks that lie before an event at `time`. */
  before(d: Department, time: number): void {
    while (this.next < time) this.#take(d)
    this.#open(d, time)
  }

  /** Takes all marks up to and with `time`: nothing more happens until then. */
  upTo(d: Department, time: number): void {
    while (this.next <= time) this.#take(d)
    this.#open(d, time)
  }

  #open(d: Department, time: number): void {
    if (this.from === null && this.opens <= time) this.from = look(d, this.opens, true)
  }

  #take(d: Department): void {
    const time = this.next
    this.#open(d, time)
    const mark = look(d, time, time === this.#end)
    if (time === this.weeks.length * WEEK) this.weeks.push(mark)
    if (time === this.months.length * MONTH) this.months.push(mark)
    if (time === this.#end) this.end = mark
    this.next = Math.min(
      this.weeks.length * WEEK,
      this.months.length * MONTH,
      this.end === null ? this.#end : Infinity,
    )
  }
}

function look(d: Department, time: number, byPerson: boolean): Mark {
  d.settleClients(time)
  const row = new Float64Array(ROW)
  row.set(d.ledger.sums)
  for (const person of d.people) {
    person.settleHours(time)
    for (let kind = 0; kind < HOUR_KINDS; kind += 1) {
      row[HOURS_FROM + kind] = (row[HOURS_FROM + kind] ?? 0) + (person.hours[kind] ?? 0)
    }
  }
  return {
    time,
    row,
    clients: d.clients,
    byPerson: byPerson ? d.people.map(person => person.hours.slice()) : null,
    backlog: byPerson ? backlogOf(d) : null,
  }
}

function backlogOf(d: Department): Map<string, number> {
  const backlog = new Map<string, number>()
  for (const cell of d.cells) {
    const first = cell.group.cells[0] === cell
    for (const activity of ACTIVITIES.keys()) {
      if (activity === ANSWER && !first) continue
      const owner = cell.members.find(({ own }) => (own & only(activity)) !== 0)
      if (owner === undefined) continue
      let hours = 0
      const queue = activity === ANSWER ? cell.group.enquiries : cell.queues[activity]
      for (let task = queue?.head ?? null; task !== null; task = task.next) hours += task.duration
      backlog.set(owner.role, (backlog.get(owner.role) ?? 0) + hours)
    }
  }
  return backlog
}
