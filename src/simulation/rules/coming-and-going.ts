import { CLIENT, LEFT_WITH_PERSON } from '#simulation/account.ts'
import { ANSWER } from '#simulation/activities.ts'
import type { Cell } from '#simulation/cell.ts'
import { power } from '#simulation/chance/numbers.ts'
import { PROCESS } from '#simulation/chance/streams.ts'
import { type Department, SCRATCH } from '#simulation/department.ts'
import {
  ABSENCE_CAME,
  CAME_BACK,
  HIRED,
  LEFT_ALONG,
  PLACE_EMPTIED,
  RESIGNED,
  WENT_AWAY,
} from '#simulation/facts.ts'
import { KEY_GONE, LEFT } from '#simulation/ledger.ts'
import { AWAY, EMPTY, FREE, type Person } from '#simulation/person.ts'
import {
  ABSENCE_COMES,
  NEWCOMER_STARTS,
  PERSON_RETURNS,
  planEvent,
  RESIGNATION_COMES,
} from '#simulation/planned.ts'
import type { Task } from '#simulation/task.ts'
import { wouldTake } from './free-time.ts'
import { begin, comesOver, nextTask } from './working.ts'

/** The next absence of the person, if any (R22). */
export function planAbsence(d: Department, person: Person): void {
  const { absenceGap } = d.conditions
  if (absenceGap === Infinity) return
  planEvent(d, d.now + absenceGap * d.streams.exponential(person.streams), ABSENCE_COMES, person.index)
}

/** The next resignation from the place, if any (R23). */
export function planResignation(d: Department, person: Person): void {
  const { resignationGap } = d.conditions
  if (resignationGap === Infinity) return
  const next = d.now + resignationGap * d.streams.exponential(person.streams + 1)
  planEvent(d, next, RESIGNATION_COMES, person.index)
}

/** R22: he will be away once the task in hand ends; ignored for who is away already. */
export function absenceComes(d: Department, person: Person): void {
  planAbsence(d, person)
  // Drawn in any case: whether somebody is away differs between forms, his later absences must not.
  const hours = d.conditions.absenceMean * d.streams.erlang(person.streams, 2)
  d.note(ABSENCE_CAME, person.index, -1, hours)
  if (!person.present || person.awaySoon) return
  person.absenceHours = hours
  if (person.state === FREE) goesAway(d, person)
  else person.awaySoon = true
}

/** R23: he leaves once the task in hand ends, or on return. */
export function resignationComes(d: Department, person: Person): void {
  planResignation(d, person)
  d.note(RESIGNED, person.index, -1)
  if (person.state === EMPTY || person.leavingSoon) return
  asksToLeave(d, person, d.conditions.rho)
}

/** Leaves as soon as he has nothing in hand; his clients go along with `takesAlong`·(tie share)^`tieExp`. */
export function asksToLeave(d: Department, person: Person, takesAlong: number): void {
  person.takesAlong = takesAlong
  if (person.state === FREE) leaves(d, person)
  else person.leavingSoon = true
}

/** R22: the absence begins; colleagues look whether there is something to stand in for (R16). */
export function goesAway(d: Department, person: Person): void {
  stops(d, person, AWAY)
  person.awaySoon = false
  d.note(WENT_AWAY, person.index, -1, person.absenceHours)
  planEvent(d, d.now + person.absenceHours, PERSON_RETURNS, person.index)
  standInFor(d, person.cell)
}

/** The absence is over. What he does next is decided by who called. */
export function returns(d: Department, person: Person): void {
  d.note(CAME_BACK, person.index, -1)
  starts(d, person)
}

/** R23, R24: he leaves, some clients with him, and the place is empty for a while. */
export function leaves(d: Department, person: Person): void {
  stops(d, person, EMPTY)
  person.leavingSoon = false
  person.awaySoon = false
  person.cell.manned -= 1
  d.note(PLACE_EMPTIED, person.index, -1)
  clientsGoAlong(d, person)
  planEvent(d, d.now + d.conditions.hireHours, NEWCOMER_STARTS, person.index)
  if (person.cell.manned === 0) dealOut(d, person.cell)
  else standInFor(d, person.cell)
}

/** R23: a newcomer without ties, without a last activity, ramping up. */
export function newcomerStarts(d: Department, person: Person): void {
  person.last = -1
  person.hiredAt = d.now
  person.contentment = 0
  person.commissionSoFar = 0
  person.cell.manned += 1
  d.note(HIRED, person.index, -1)
  starts(d, person)
}

/** R24: how likely a client with that share of his ties goes along. */
export function chanceToGoAlong(strength: number, share: number, tieExp: number): number {
  return share > 0 ? strength * power(share, tieExp) : 0
}

function clientsGoAlong(d: Department, person: Person): void {
  const { tieExp } = d.conditions
  d.streams.open(SCRATCH, PROCESS.departures, person.index, person.departures)
  person.departures += 1
  for (const index of d.ties.tiedTo(person.index)) {
    const account = d.accounts[index]
    if (account === undefined || account.state !== CLIENT) continue
    const chance = chanceToGoAlong(person.takesAlong, d.ties.share(index, person.index), tieExp)
    if (d.streams.uniform(SCRATCH) >= chance) continue
    d.note(LEFT_ALONG, person.index, account.serial, account.potential)
    d.ledger.add(LEFT, 1)
    if (account.key) d.ledger.add(KEY_GONE, 1)
    d.setState(account, LEFT_WITH_PERSON)
  }
  d.ties.forget(person.index)
}

function stops(d: Department, person: Person, state: number): void {
  person.settleHours(d.now)
  if (person.state === FREE) person.cell.leaveFree(person)
  person.state = state
  person.cell.countPresent()
}

/** Present again and counted as free; the caller lets him look for work at once. */
function starts(d: Department, person: Person): void {
  person.settleHours(d.now)
  person.freeSince = d.now
  person.cell.joinFree(person)
  person.cell.countPresent()
}

/** R16: free colleagues who may stand in look at the queues at once. */
function standInFor(d: Department, cell: Cell): void {
  if (!cell.covers) return
  let person = cell.firstFree
  while (person !== null) {
    const next = person.nextFree
    const task = person.cover === 0 ? null : nextTask(d, person, wouldTake(d, person))
    if (task !== null) begin(d, person, task)
    person = next
  }
}

/** R24: nobody is left in the cell; what it has is dealt in turn to the manned cells of its segment. */
function dealOut(d: Department, cell: Cell): void {
  const others = cell.group.cells.filter(other => other !== cell && other.manned > 0)
  if (others.length === 0) return
  let turn = cell.index
  for (let account = cell.firstAccount; account !== null; account = cell.firstAccount) {
    const to = others[turn % others.length]
    if (to === undefined) return
    turn += 1
    cell.disown(account)
    to.own(account)
  }
  for (const task of emptied(cell)) {
    const to = task.account?.cell ?? null
    if (to === null || task.orphaned) d.dropTask(task)
    else comesOver(d, to, task)
  }
}

/** Takes all waiting tasks out of the cell's own queues, in order of arrival. */
export function emptied(cell: Cell): Task[] {
  const tasks: Task[] = []
  for (const [activity, queue] of cell.queues.entries()) {
    if (activity === ANSWER) continue
    for (let task = queue.shift(); task !== null; task = queue.shift()) tasks.push(task)
  }
  cell.waiting = 0
  return tasks.sort((one, other) => one.arrival - other.arrival)
}
