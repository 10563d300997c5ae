import { type Account, LOST_SALE, OPPORTUNITY } from '#simulation/account.ts'
import { CARE, DOCS, only, SELL } from '#simulation/activities.ts'
import type { Cell } from '#simulation/cell.ts'
import type { Conditions } from '#simulation/conditions.ts'
import type { Department } from '#simulation/department.ts'
import { BECAME_DUE, LOST, WON } from '#simulation/facts.ts'
import { FIRST_TALK, LOST_SALES, OPPORTUNITIES, WINS } from '#simulation/ledger.ts'
import type { Person } from '#simulation/person.ts'
import { CONVERSATION_DUE, planEvent } from '#simulation/planned.ts'
import { becomesClient } from './serving.ts'
import { comesUp } from './working.ts'

/** The lead has arrived where it is sold: from now on it is an opportunity. */
export function firstConversationDue(d: Department, account: Account): void {
  d.setState(account, OPPORTUNITY)
  account.dueAt = d.now
  d.note(BECAME_DUE, -1, account.serial)
  d.ledger.add(OPPORTUNITIES, 1)
  conversationDue(d, account)
}

/** R6, R7: the next conversation waits for somebody who sells, as long as the client has patience. */
export function conversationDue(d: Department, account: Account): void {
  const cell = account.cell
  if (cell === null || (cell.able & only(SELL)) === 0) return
  const { stepHours, patienceHours, erlang } = d.conditions
  const stream = d.streamsOf(account) + 2
  const task = d.newTask(SELL, account, stepHours * d.streams.erlang(stream, erlang))
  task.patientUntil = d.now + patienceHours * d.streams.exponential(stream)
  comesUp(d, cell, task)
}

/** A conversation has been held: the client thinks, or decides (R6, R8). */
export function conversationHeld(d: Department, person: Person, account: Account): void {
  account.step += 1
  if (account.step === 1) d.ledger.add(FIRST_TALK, d.now - account.dueAt)
  if (account.step < d.conditions.steps) {
    const pause = d.conditions.thinkHours * d.streams.exponential(d.streamsOf(account) + 2)
    account.nextEvent = planEvent(d, d.now + pause, CONVERSATION_DUE, account.index)
  } else if (account.winLuck < chanceToWin(d.conditions)) {
    won(d, person, account)
  } else {
    d.note(LOST, person.index, account.serial)
    d.ledger.add(LOST_SALES, 1)
    d.setState(account, LOST_SALE)
  }
}

/** R4: stricter qualification gives fewer and better leads. */
export function chanceToWin(c: Conditions): number {
  return c.winRate * c.strictness
}

/** R9: after a win the client is served. */
function won(d: Department, winner: Person, account: Account): void {
  const cell = account.cell
  const quality = cell === null ? 1 : qualityAfterWin(d.conditions, winner, cell)
  d.note(WON, winner.index, account.serial, account.potential, quality)
  d.ledger.add(WINS, 1)
  account.wonAt = d.now
  becomesClient(d, account, d.conditions.walletStart, quality)
}

/** Whoever goes on serving the client himself hands nothing over. */
function qualityAfterWin(c: Conditions, winner: Person, cell: Cell): number {
  const serves = only(DOCS) | only(CARE)
  if (winner.cell === cell && (winner.own & serves) === serves) return 1
  return 1 - (1 - c.handoverQuality) * Math.min(1, cell.handOver)
}
