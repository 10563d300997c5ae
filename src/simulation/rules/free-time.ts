import { ANSWER, only, PROSPECT } from '#simulation/activities.ts'
import { power } from '#simulation/chance/numbers.ts'
import type { Conditions } from '#simulation/conditions.ts'
import type { Department } from '#simulation/department.ts'
import { RESTED } from '#simulation/facts.ts'
import { FREE, type Person } from '#simulation/person.ts'
import { planEvent, REST_OVER } from '#simulation/planned.ts'
import { WEEK } from '#simulation/time.ts'
import { begin } from './working.ts'

/** Everything a person may do. */
export const ANYTHING = -1

/** R21: until he has called enough this week, only an enquiry may take him from the telephone. */
export function callsAreProtected(d: Department, person: Person): boolean {
  const share = d.conditions.callBlock
  if (share === 0 || (person.own & only(PROSPECT)) === 0) return false
  return person.callWeek !== Math.floor(d.now / WEEK) || person.callHours < share * WEEK
}

/** What he would take from a queue now. */
export function wouldTake(d: Department, person: Person): number {
  return callsAreProtected(d, person) ? only(ANSWER) : ANYTHING
}

/** R2, R19, R21: who has nothing waiting and may prospect calls, or rests a while. */
export function usesFreeTime(d: Department, person: Person): void {
  if ((person.own & only(PROSPECT)) === 0) {
    waits(d, person)
  } else if (callsAreProtected(d, person) || d.streams.uniform(person.streams + 2) < person.callChance) {
    calls(d, person)
  } else {
    waits(d, person)
    person.restEvent = planEvent(d, d.now + d.conditions.slackHours, REST_OVER, person.index)
    d.note(RESTED, person.index, -1, d.conditions.slackHours)
  }
}

function waits(d: Department, person: Person): void {
  person.settleHours(d.now)
  if (person.state === FREE) person.cell.leaveFree(person)
  person.freeSince = d.now
  person.cell.joinFree(person)
}

function calls(d: Department, person: Person): void {
  const c = d.conditions
  const hours = c.callHoursEach * d.streams.erlang(person.streams + 2, c.erlang)
  begin(d, person, d.newTask(PROSPECT, null, hours))
}

/** Counts a call against the protected hours of the week. */
export function countCall(d: Department, person: Person, hours: number): void {
  if (d.conditions.callBlock === 0) return
  const week = Math.floor(d.now / WEEK)
  if (person.callWeek !== week) {
    person.callWeek = week
    person.callHours = 0
  }
  person.callHours += hours
}

/** R20: a full stomach makes lazy; e is the share of free time spent calling, `income` last month's, kRUB. */
export function eagerness(c: Conditions, income: number, norm: number): number {
  const willing = c.drive * norm
  return c.eta === 0 ? willing : willing / (1 + power(income / c.satiation, c.eta))
}

/** R19: the chance to call instead of resting which makes e the long-run share of free time spent calling. */
export function chanceToCall(c: Conditions, e: number): number {
  return e > 0 ? c.slackHours / (c.slackHours + (1 / e - 1) * c.callHoursEach) : 0
}
