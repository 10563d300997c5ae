import { ACTIVITY_COUNT } from './activities.ts'
import type { Cell } from './cell.ts'
import type { Pay } from './forms.ts'
import type { Task } from './task.ts'

/** What a person is doing now. An empty place waits for a newcomer. */
export const FREE = 0
export const AT_WORK = 1
export const AWAY = 2
export const EMPTY = 3

/** Hours are counted by activity and then by these three. */
export const RUN_UP = ACTIVITY_COUNT
export const IDLE = ACTIVITY_COUNT + 1
export const ABSENT = ACTIVITY_COUNT + 2
export const HOUR_KINDS = ACTIVITY_COUNT + 3

const NO_PAY: Pay = { base: 0, rateNew: 0, rateOld: 0, perLead: 0 }

/** A place in the department and whoever stands in it. */
export class Person {
  readonly index: number
  /** Position of its streams of random numbers: absences, resignations, calls and rest. */
  readonly streams: number

  cell: Cell
  role = ''
  own = 0
  cover = 0
  pay: Pay = NO_PAY
  /** Places of the same role in the cell. */
  sharers = 1
  /** What fluency, links and the common queue make of a duration (R18). */
  pace = 1

  state = FREE
  /** Since when the hours of the present state are not yet counted. */
  since = 0
  /** When he last looked for work. */
  freeSince = 0
  previousFree: Person | null = null
  nextFree: Person | null = null
  restEvent = -1

  task: Task | null = null
  waited = 0
  runUpEnds = 0
  /** Hours of work that the task in hand takes, without run-up. */
  taskHours = 0
  /** What he did last; −1 before the first task. */
  last = -1

  hiredAt = -Infinity
  absenceHours = 0
  /** Wants to be away, or to leave, once the task in hand ends. */
  awaySoon = false
  leavingSoon = false
  /** Share of his clients' ties that turns into their going along; replaced when a veteran leaves in a move. */
  takesAlong = 0
  departures = 0

  /** Commission on old clients: last month's, and this month's so far from a cell he has left. */
  contentment = 0
  commissionSoFar = 0
  /** Chance to call instead of resting, R19. */
  callChance = 0
  callWeek = -1
  callHours = 0

  /** Hours by kind since the start. */
  readonly hours = new Float64Array(HOUR_KINDS)

  constructor(index: number, streams: number, cell: Cell) {
    this.index = index
    this.streams = streams
    this.cell = cell
  }

  /** Neither away nor gone. */
  get present(): boolean {
    return this.state <= AT_WORK
  }

  /** Counts the hours since the last count into what he has been doing; called at every change of it. */
  settleHours(now: number): void {
    const hours = this.hours
    const from = this.since
    if (from === now) return
    this.since = now
    if (this.state === FREE) hours[IDLE] = (hours[IDLE] ?? 0) + (now - from)
    else if (this.state !== AT_WORK) hours[ABSENT] = (hours[ABSENT] ?? 0) + (now - from)
    else this.#countWork(from, now)
  }

  #countWork(from: number, now: number): void {
    const hours = this.hours
    const begins = Math.min(Math.max(this.runUpEnds, from), now)
    const activity = this.last
    hours[RUN_UP] = (hours[RUN_UP] ?? 0) + (begins - from)
    hours[activity] = (hours[activity] ?? 0) + (now - begins)
  }
}
