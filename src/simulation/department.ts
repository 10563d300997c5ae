import { type Account, AccountMaker, CLIENT, ENQUIRY, LEAD, NO_EVENT, STATES } from './account.ts'
import { Calendar, pagesFor } from './calendar.ts'
import type { Cell, SegmentGroup } from './cell.ts'
import { Streams } from './chance/streams.ts'
import { type Conditions, conditionsOf } from './conditions.ts'
import { Facts } from './facts.ts'
import type { DepartmentPlan } from './forms.ts'
import { CLIENT_HOURS, KEY_CLIENT_HOURS, Ledger } from './ledger.ts'
import type { Move } from './move.ts'
import type { Parameters } from './parameters.ts'
import { Person } from './person.ts'
import { buildCells, seat } from './places.ts'
import { Task } from './task.ts'
import { Ties } from './ties.ts'

/** Places of random streams that belong to the department itself; people and accounts follow. */
export const SCRATCH = 0
export const ENQUIRY_STREAM = 1
const FIRST_PERSON_STREAM = 2
export const STREAMS_PER_PERSON = 3
const STREAMS_PER_ACCOUNT = 3

/** Head start of waiting activities in hours, in the order of `activities.ts` (R14). */
const HEAD_STARTS: readonly number[] = [0, 24, 0, 0, 0, 8, 0]

/** What a department is started with, apart from its parameters. */
export interface Setting {
  /** Replaces the cells of a form. */
  readonly plan: DepartmentPlan
  /** 0 … 2³²−1. */
  readonly seed: number
  /** Collect facts; without them a run is faster and small. */
  readonly facts?: boolean
  /** A reorganisation (R26). */
  readonly move?: Move | null
  /** Norm of person i in month m, for R20: norms[m][i]; the last month holds on. From the floor plan. */
  readonly norms?: readonly (readonly number[])[]
  /** Other head starts than R14's, for departments whose behaviour is known in closed form. */
  readonly headStarts?: readonly number[]
}

/** The state of one department at one moment. The rules in `rules/` change it; nothing else does. */
export class Department {
  conditions: Conditions
  readonly parameters: Parameters
  readonly setting: Setting
  readonly streams: Streams
  readonly plannedEvents: Calendar
  readonly ledger = new Ledger()
  readonly facts: Facts | null
  readonly people: Person[] = []
  readonly ties: Ties
  readonly headStarts: readonly number[]
  groups: readonly SegmentGroup[] = []
  cells: readonly Cell[] = []

  now = 0
  /** Events that have happened. */
  events = 0
  enquiries = 0
  calls = 0
  /** When the department was reorganised; infinite: never. */
  movedAt = Infinity
  windowFrom = 0

  /** Accounts by place; ended ones wait in `spare` to be used again. */
  readonly accounts: Account[] = []
  readonly #maker = new AccountMaker()
  readonly #spareAccounts: Account[] = []
  #spareTask: Task | null = null
  #born = 0
  /** Accounts that are or ended in each state. */
  readonly inState = new Float64Array(STATES.length)
  keyClients = 0
  #clientsCountedAt = 0
  readonly #firstAccountStream: number

  constructor(parameters: Parameters, setting: Setting) {
    this.setting = setting
    this.parameters = parameters
    this.conditions = conditionsOf(parameters, setting.plan)
    this.headStarts = setting.headStarts ?? HEAD_STARTS
    this.facts = setting.facts === true ? new Facts() : null
    const built = buildCells(setting.plan)
    this.cells = built.cells
    this.groups = built.groups
    const places = built.seats.length
    this.plannedEvents = new Calendar(pagesFor(places))
    const rows = parameters.clients + 8 * places
    this.#firstAccountStream = FIRST_PERSON_STREAM + places * STREAMS_PER_PERSON
    this.streams = new Streams(setting.seed, this.#firstAccountStream + rows * STREAMS_PER_ACCOUNT)
    this.ties = new Ties(places, rows)
    for (const [index, place] of built.seats.entries()) {
      const person = new Person(index, FIRST_PERSON_STREAM + index * STREAMS_PER_PERSON, place.cell)
      seat(person, place, this.conditions)
      this.people.push(person)
    }
  }

  /** Another plan brings its own minutes of care. */
  changePlan(plan: DepartmentPlan): void {
    this.conditions = conditionsOf(this.parameters, plan)
  }

  /** Accounts born so far. */
  get born(): number {
    return this.#born
  }

  /** Number of clients now. */
  get clients(): number {
    return this.inState[CLIENT] ?? 0
  }

  /** Streams of an account: orders, reviews, work; in this order from the place returned. */
  streamsOf(account: Account): number {
    return this.#firstAccountStream + account.index * STREAMS_PER_ACCOUNT
  }

  /** Takes an account of that origin into being, as an enquiry. */
  newAccount(process: number, origin: number): Account {
    let account = this.#spareAccounts.pop()
    if (account === undefined) {
      account = this.#maker.make()
      this.accounts.push(account)
      if (account.index >= this.ties.rows) this.ties.reserve(Math.ceil(account.index * 1.5) + 8)
    }
    account.serial = this.#born
    this.#born += 1
    account.process = process
    account.origin = origin
    account.state = ENQUIRY
    account.step = 0
    account.quality = 1
    account.careHours = 0
    account.careOpen = false
    account.orderEvent = NO_EVENT
    account.nextEvent = NO_EVENT
    this.inState[ENQUIRY] = (this.inState[ENQUIRY] ?? 0) + 1
    return account
  }

  /** Moves an account to another state; an ended one is released and its waiting tasks become orphans. */
  setState(account: Account, state: number): void {
    const from = account.state
    if (from === CLIENT || state === CLIENT) this.#countClients(account, from === CLIENT ? -1 : 1)
    this.inState[from] = (this.inState[from] ?? 0) - 1
    this.inState[state] = (this.inState[state] ?? 0) + 1
    account.state = state
    if (state > CLIENT) this.#release(account)
  }

  /** Adds up how many clients there have been, hour by hour, until now. */
  settleClients(now: number): void {
    const hours = now - this.#clientsCountedAt
    this.#clientsCountedAt = now
    this.ledger.add(CLIENT_HOURS, this.clients * hours)
    this.ledger.add(KEY_CLIENT_HOURS, this.keyClients * hours)
  }

  /** A blank task of that activity, arriving now. */
  newTask(activity: number, account: Account | null, duration: number): Task {
    const task = this.#spareTask ?? new Task()
    this.#spareTask = task.next
    task.next = null
    task.activity = activity
    task.account = account
    task.serial = account === null ? -1 : account.serial
    task.arrival = this.now
    task.duration = duration
    task.patientUntil = Infinity
    task.complaint = false
    return task
  }

  /** The task is done or void. */
  dropTask(task: Task): void {
    task.account = null
    task.next = this.#spareTask
    this.#spareTask = task
  }

  /** Writes a fact down if facts are collected. */
  note(kind: number, person: number, account: number, a = 0, b = 0): void {
    if (this.facts !== null) this.facts.note(this.now, kind, person, account, a, b)
  }

  #countClients(account: Account, change: number): void {
    this.settleClients(this.now)
    if (account.key) this.keyClients += change
  }

  #release(account: Account): void {
    account.cell?.disown(account)
    this.ties.clear(account.index)
    account.serial = -1
    account.orderEvent = NO_EVENT
    account.nextEvent = NO_EVENT
    this.#spareAccounts.push(account)
  }

  /** Leads, opportunities and clients, by place. */
  *inHand(): Generator<Account> {
    for (const account of this.accounts) {
      if (account.serial >= 0 && account.state >= LEAD && account.state <= CLIENT) yield account
    }
  }
}
