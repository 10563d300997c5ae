import { CLIENT, LEAD, STATES } from './account.ts'
import type { Department } from './department.ts'
import { CHURN, LEFT, WINS } from './ledger.ts'
import { HOUR_KINDS } from './person.ts'

/** Hours may drift by rounding only. */
const TOLERANCE = 1e-6

/**
 * Throws when something got lost: an account in no state or in two, a client unaccounted for, an hour of
 * somebody not spent. Slow; a test calls it after every event (`run.inspect = checkConservation`).
 */
export function checkConservation(d: Department): void {
  accountsAreInOneState(d)
  clientsAreCounted(d)
  cellsKnowTheirAccounts(d)
  hoursAreSpent(d)
}

function fail(what: string, d: Department): never {
  throw new Error(`${what} at hour ${d.now}, event ${d.events}`)
}

function accountsAreInOneState(d: Department): void {
  const counted = new Float64Array(STATES.length)
  for (const account of d.accounts) {
    if (account.serial >= 0) counted[account.state] = (counted[account.state] ?? 0) + 1
  }
  let all = 0
  for (const [state, number] of d.inState.entries()) {
    all += number
    if (state <= CLIENT && counted[state] !== number)
      fail(`${STATES[state]}: ${counted[state]} of ${number}`, d)
    if (state > CLIENT && counted[state] !== 0) fail(`an ended account is still held as ${STATES[state]}`, d)
  }
  if (all !== d.born) fail(`${d.born} accounts were born, ${all} are known`, d)
}

function clientsAreCounted(d: Department): void {
  const sum = (count: number): number => d.ledger.sums[count] ?? 0
  const expected = d.conditions.clients + sum(WINS) - sum(CHURN) - sum(LEFT)
  if (d.clients !== expected) fail(`${d.clients} clients, ${expected} by the books`, d)
}

function cellsKnowTheirAccounts(d: Department): void {
  let held = 0
  for (const cell of d.cells) {
    for (let account = cell.firstAccount; account !== null; account = account.next) {
      held += 1
      if (account.cell !== cell) fail(`account ${account.serial} is in the list of another cell`, d)
    }
  }
  let inHand = 0
  for (let state = LEAD; state <= CLIENT; state += 1) inHand += d.inState[state] ?? 0
  if (held !== inHand) fail(`cells hold ${held} accounts of ${inHand}`, d)
}

function hoursAreSpent(d: Department): void {
  for (const person of d.people) {
    let spent = d.now - person.since
    for (let kind = 0; kind < HOUR_KINDS; kind += 1) spent += person.hours[kind] ?? 0
    if (Math.abs(spent - d.now) > TOLERANCE)
      fail(`person ${person.index} spent ${spent} of ${d.now} hours`, d)
  }
}
