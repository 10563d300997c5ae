import { type Account, COLD, LEAD, LOST_AT_HANDOVER } from '#simulation/account.ts'
import { ANSWER, only, PROSPECT, SELL } from '#simulation/activities.ts'
import { exp } from '#simulation/chance/numbers.ts'
import { PROCESS } from '#simulation/chance/streams.ts'
import type { Conditions } from '#simulation/conditions.ts'
import { type Department, ENQUIRY_STREAM, SCRATCH } from '#simulation/department.ts'
import { CALL_MADE, ENQUIRY_CAME, HANDED_OVER_FACT, LEAD_FOUND, WENT_COLD } from '#simulation/facts.ts'
import {
  ANSWER_WAIT,
  ANSWERED,
  ANSWERED_IN_1H,
  CALLS,
  ENQUIRIES,
  HAND_OVERS_LOST,
  HANDED_OVER,
  LEADS,
  LEADS_BY_CALL,
  PAY,
} from '#simulation/ledger.ts'
import type { Person } from '#simulation/person.ts'
import { CONVERSATION_DUE, ENQUIRY_ARRIVES, planEvent } from '#simulation/planned.ts'
import { birth, groupOf } from './birth.ts'
import { firstConversationDue } from './selling.ts'
import { comesUp } from './working.ts'

/** The next enquiry comes by itself after a while (R1). */
export function planEnquiry(d: Department): void {
  const { enquiryGap } = d.conditions
  if (enquiryGap === Infinity) return
  planEvent(d, d.now + enquiryGap * d.streams.exponential(ENQUIRY_STREAM), ENQUIRY_ARRIVES)
}

/** R1: an enquiry brings an account and somebody must answer it. */
export function enquiryArrives(d: Department): void {
  planEnquiry(d)
  const number = d.enquiries
  d.enquiries += 1
  d.ledger.add(ENQUIRIES, 1)
  const account = birth(d, PROCESS.enquiryAccount, number)
  d.note(ENQUIRY_CAME, -1, account.serial, account.potential, number)
  const group = groupOf(d, account)
  const cell = group.cells[0]
  if (cell === undefined || !group.answers) return
  const hours = d.conditions.answerHours * d.streams.erlang(d.streamsOf(account) + 2, d.conditions.erlang)
  comesUp(d, cell, d.newTask(ANSWER, account, hours))
}

/** R3: the sooner the answer, the warmer the client; waiting in hours. */
export function chanceOfLead(c: Conditions, waited: number): number {
  return (c.p0 * (c.coldFloor + (1 - c.coldFloor) * exp(-waited / c.coldHours))) / c.strictness
}

/** The enquiry has been answered. */
export function answered(d: Department, person: Person, account: Account): void {
  const waited = person.waited
  d.ledger.add(ANSWERED, 1)
  d.ledger.add(ANSWER_WAIT, waited)
  if (waited <= 1) d.ledger.add(ANSWERED_IN_1H, 1)
  if (d.now > d.windowFrom) d.ledger.answerWaits.push(waited)
  if (account.qualificationLuck < chanceOfLead(d.conditions, waited)) {
    leadFound(d, person, account, ANSWER)
  } else {
    d.note(WENT_COLD, person.index, account.serial, 0, waited)
    d.setState(account, COLD)
  }
}

/** R2: one call in many finds a lead. The department's k-th call has its own luck and its own account. */
export function called(d: Department, person: Person, hours: number): void {
  const number = d.calls
  d.calls += 1
  d.ledger.add(CALLS, 1)
  const found =
    d.streams.firstUniform(PROCESS.call, number) < d.conditions.leadPerCall / d.conditions.strictness
  d.note(CALL_MADE, person.index, -1, found ? 1 : 0, number)
  if (!found) return
  d.ledger.add(LEADS_BY_CALL, 1)
  const account = birth(d, PROCESS.callAccount, number)
  d.ties.add(account.index, person.index, hours)
  leadFound(d, person, account, PROSPECT)
}

/** R5: a lead goes to whoever sells. */
function leadFound(d: Department, finder: Person, account: Account, activity: number): void {
  d.note(LEAD_FOUND, finder.index, account.serial, activity)
  d.ledger.add(LEADS, 1)
  d.ledger.add(PAY, finder.pay.perLead)
  const group = groupOf(d, account)
  const cell = finder.cell.group === group ? finder.cell : group.cells[0]
  if (cell === undefined) return
  d.setState(account, LEAD)
  cell.own(account)
  if (cell === finder.cell && (finder.own & only(SELL)) !== 0) firstConversationDue(d, account)
  else handOver(d, finder, account, cell.handOver)
}

/** R5: at the seam a lead may be lost and takes its time; `strength` is η of the receiving cell. */
function handOver(d: Department, finder: Person, account: Account, strength: number): void {
  const lost = account.handOverLuck < d.conditions.handLoss * strength
  d.note(HANDED_OVER_FACT, finder.index, account.serial, lost ? 1 : 0)
  d.ledger.add(HANDED_OVER, 1)
  if (lost) {
    d.ledger.add(HAND_OVERS_LOST, 1)
    d.setState(account, LOST_AT_HANDOVER)
    return
  }
  d.streams.open(SCRATCH, PROCESS.handOver, account.origin, account.process)
  const delay = d.conditions.handDelay * strength * d.streams.exponential(SCRATCH)
  account.nextEvent = planEvent(d, d.now + delay, CONVERSATION_DUE, account.index)
}
