import { LEAD, OPPORTUNITY } from './account.ts'
import { ANSWER, PROSPECT, SELL } from './activities.ts'
import { PROCESS } from './chance/streams.ts'
import { Department, ENQUIRY_STREAM, type Setting } from './department.ts'
import { WORK_ENDED } from './facts.ts'
import { Marks } from './marks.ts'
import type { Parameters } from './parameters.ts'
import { FREE, type Person } from './person.ts'
import * as planned from './planned.ts'
import { clientsAtStart } from './rules/birth.ts'
import {
  absenceComes,
  newcomerStarts,
  planAbsence,
  planResignation,
  resignationComes,
  returns,
} from './rules/coming-and-going.ts'
import { answered, called, enquiryArrives, planEnquiry } from './rules/demand.ts'
import { countCall } from './rules/free-time.ts'
import { decideToCall, monthEnds, planMonthEnd } from './rules/pay.ts'
import { reorganise, veteransChoose } from './rules/reorganisation.ts'
import { conversationDue, conversationHeld, firstConversationDue } from './rules/selling.ts'
import { orderComes, review, served } from './rules/serving.ts'
import { looksForWork } from './rules/what-next.ts'
import { MONTH } from './time.ts'

/**
 * A run that its caller moves on, as far as he likes: `advance` to a moment, look, advance again. How it is
 * cut into pieces never changes what happens.
 */
export class Run {
  readonly department: Department
  readonly marks: Marks
  /** Hours at which the window begins and the run ends. */
  readonly from: number
  readonly end: number
  /** Called after every event; tests look whether nothing got lost. */
  inspect: ((department: Department) => void) | null = null

  /** `end` in hours; the window is from `warmUp` to there. Parameters are taken as they are: see `refusals.ts`. */
  constructor(parameters: Parameters, setting: Setting, end = parameters.months * MONTH) {
    this.department = new Department(parameters, setting)
    this.from = parameters.warmUp * MONTH
    this.end = end
    this.department.windowFrom = this.from
    this.marks = new Marks(this.from, end)
    openTheDoors(this.department)
  }

  get done(): boolean {
    return this.department.now >= this.end
  }

  /**
   * Lets the department work until `until` hours, but no more than `events` events; true when it got there.
   * Never beyond the end of the run.
   */
  advance(until: number = this.end, events = Infinity): boolean {
    const d = this.department
    const limit = Math.min(until, this.end)
    for (let left = events; left > 0; left -= 1) {
      if (!d.plannedEvents.take(limit)) {
        this.marks.upTo(d, limit)
        d.now = Math.max(d.now, limit)
        return true
      }
      const time = d.plannedEvents.time
      if (time > this.marks.next || time === this.marks.opens) this.marks.before(d, time)
      d.now = time
      d.events += 1
      happens(d, d.plannedEvents.what, d.plannedEvents.number)
      if (this.inspect !== null) this.inspect(d)
    }
    return false
  }
}

/** R27: clients of the start, then everybody takes the first task, then what will come is drawn. */
function openTheDoors(d: Department): void {
  d.streams.open(ENQUIRY_STREAM, PROCESS.enquiries, 0)
  for (const person of d.people) {
    d.streams.open(person.streams, PROCESS.absences, person.index)
    d.streams.open(person.streams + 1, PROCESS.resignations, person.index)
    d.streams.open(person.streams + 2, PROCESS.calls, person.index)
    person.cell.joinFree(person)
    decideToCall(d, person, 0)
  }
  for (const cell of d.cells) cell.countPresent()
  clientsAtStart(d)
  for (const person of d.people) looksForWork(d, person)
  planEnquiry(d)
  for (const person of d.people) planAbsence(d, person)
  for (const person of d.people) planResignation(d, person)
  planMonthEnd(d, 1)
  const move = d.setting.move ?? null
  if (move !== null) planned.planEvent(d, move.month * MONTH, planned.MOVE)
}

function happens(d: Department, what: number, number: number): void {
  const about = planned.aboutOf(what)
  switch (planned.kindOf(what)) {
    case planned.WORK_DONE:
      return withPerson(d, about, workDone)
    case planned.ORDER_COMES: {
      const account = d.accounts[about]
      if (account?.orderEvent === number) orderComes(d, account)
      return
    }
    case planned.REVIEW: {
      const account = d.accounts[about]
      if (account?.nextEvent === number) review(d, account)
      return
    }
    case planned.CONVERSATION_DUE: {
      const account = d.accounts[about]
      if (account?.nextEvent !== number) return
      if (account.state === LEAD) firstConversationDue(d, account)
      else if (account.state === OPPORTUNITY) conversationDue(d, account)
      return
    }
    case planned.REST_OVER: {
      const person = d.people[about]
      if (person?.restEvent === number) restOver(d, person)
      return
    }
    case planned.ENQUIRY_ARRIVES:
      return enquiryArrives(d)
    case planned.MONTH_ENDS:
      return monthEnds(d, about)
    case planned.ABSENCE_COMES:
      return withPerson(d, about, absenceComes)
    case planned.RESIGNATION_COMES:
      return withPerson(d, about, resignationComes)
    case planned.PERSON_RETURNS:
      withPerson(d, about, returns)
      return withPerson(d, about, looksForWork)
    case planned.NEWCOMER_STARTS:
      withPerson(d, about, newcomerStarts)
      return withPerson(d, about, looksForWork)
    case planned.MOVE:
      return moves(d)
  }
}

function withPerson(d: Department, index: number, rule: (d: Department, person: Person) => void): void {
  const person = d.people[index]
  if (person !== undefined) rule(d, person)
}

/** The rest ends unless a task, an absence or a departure has ended it already. */
function restOver(d: Department, person: Person): void {
  if (person.state === FREE) looksForWork(d, person)
}

/** The task in hand is done: what follows from it comes first, then the person looks for work. */
function workDone(d: Department, person: Person): void {
  const task = person.task
  if (task === null) return
  person.settleHours(d.now)
  person.task = null
  const { account, activity } = task
  const hours = person.taskHours
  d.note(WORK_ENDED, person.index, task.serial, activity, hours)
  if (activity === PROSPECT) {
    countCall(d, person, hours)
    called(d, person, hours)
  } else if (account !== null && !task.orphaned) {
    d.ties.add(account.index, person.index, hours)
    if (activity === ANSWER) answered(d, person, account)
    else if (activity === SELL) conversationHeld(d, person, account)
    else served(d, task, account, person.waited, hours)
  }
  d.dropTask(task)
  looksForWork(d, person)
}

function moves(d: Department): void {
  const move = d.setting.move ?? null
  if (move === null) return
  reorganise(d, move)
  for (const person of d.people) if (person.state === FREE) looksForWork(d, person)
  veteransChoose(d, move)
}
