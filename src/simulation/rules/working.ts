import { OPPORTUNITY, WENT_STALE } from '#simulation/account.ts'
import { ANSWER, only, SHIP } from '#simulation/activities.ts'
import type { Cell } from '#simulation/cell.ts'
import { exp } from '#simulation/chance/numbers.ts'
import type { Department } from '#simulation/department.ts'
import { RUN_UP_FACT, WENT_STALE_FACT, WORK_BEGAN } from '#simulation/facts.ts'
import { STALE, SWITCHES } from '#simulation/ledger.ts'
import { AT_WORK, FREE, type Person } from '#simulation/person.ts'
import { planEvent, WORK_DONE } from '#simulation/planned.ts'
import type { Task, TaskQueue } from '#simulation/task.ts'
import { MONTH } from '#simulation/time.ts'

/** A task comes up in a cell: a free person takes it at once, otherwise it waits (R15). */
export function comesUp(d: Department, cell: Cell, task: Task): void {
  const person = task.activity === ANSWER ? freeForEnquiry(cell) : freeLongest(cell, task.activity)
  if (person !== null) {
    begin(d, person, task)
  } else if (task.activity === ANSWER) {
    cell.group.enquiries.append(task)
  } else {
    queueOf(cell, task.activity).append(task)
    cell.waiting |= only(task.activity)
  }
}

/** A task that has waited elsewhere keeps its time of arrival (R24, R26). */
export function comesOver(d: Department, cell: Cell, task: Task): void {
  const person = freeLongest(cell, task.activity)
  if (person !== null) {
    begin(d, person, task)
    return
  }
  queueOf(cell, task.activity).insert(task)
  cell.waiting |= only(task.activity)
}

/** R15: of the free who may do it, the one free longest. */
function freeLongest(cell: Cell, activity: number): Person | null {
  const bit = only(activity)
  for (let person = cell.firstFree; person !== null; person = person.nextFree) {
    if ((mayDo(person) & bit) !== 0) return person
  }
  return null
}

/** All cells of the segment share its enquiries. */
function freeForEnquiry(cell: Cell): Person | null {
  let best: Person | null = null
  for (const other of cell.group.cells) {
    const person = freeLongest(other, ANSWER)
    if (person !== null && (best === null || person.freeSince < best.freeSince)) best = person
  }
  return best
}

/** R16: cover activities only while nobody who has them as his own is present in the cell. */
export function mayDo(person: Person): number {
  return person.own | (person.cover & ~person.cell.staffed)
}

/**
 * R14: of the waiting tasks he may do, the one with the smallest arrival less head start less batch bonus.
 * `allowed` narrows the choice (protected calls: only enquiries). Takes the task out of its queue.
 */
export function nextTask(d: Department, person: Person, allowed: number): Task | null {
  const cell = person.cell
  const enquiries = cell.group.enquiries.head === null ? 0 : only(ANSWER)
  const bonus = d.conditions.batchHours
  let best: Task | null = null
  let bestTime = Infinity
  let rest = mayDo(person) & (cell.waiting | enquiries) & allowed
  while (rest !== 0) {
    const activity = 31 - Math.clz32(rest & -rest)
    rest &= rest - 1
    const task = firstWaiting(d, cell, activity)
    if (task === null) continue
    const time = task.arrival - (d.headStarts[activity] ?? 0) - (activity === person.last ? bonus : 0)
    if (time < bestTime) {
      bestTime = time
      best = task
    }
  }
  if (best !== null) takeOut(cell, best.activity)
  return best
}

/** The first task in the queue that still stands; those whose client is gone, or tired of waiting, go. */
function firstWaiting(d: Department, cell: Cell, activity: number): Task | null {
  const queue = queueOf(cell, activity)
  for (;;) {
    const task = queue.head
    if (task === null) return null
    if (!task.orphaned && task.patientUntil >= d.now) return task
    takeOut(cell, activity)
    if (!task.orphaned) lostPatience(d, task)
    d.dropTask(task)
  }
}

/** R7: a client who waits too long goes elsewhere; the conversations held are wasted. */
function lostPatience(d: Department, task: Task): void {
  const account = task.account
  if (account === null || account.state !== OPPORTUNITY) return
  d.note(WENT_STALE_FACT, -1, account.serial)
  d.ledger.add(STALE, 1)
  d.setState(account, WENT_STALE)
}

/** The queue in which tasks of that activity wait for this cell. */
export function queueOf(cell: Cell, activity: number): TaskQueue {
  return activity === ANSWER ? cell.group.enquiries : (cell.queues[activity] ?? cell.group.enquiries)
}

function takeOut(cell: Cell, activity: number): void {
  const queue = queueOf(cell, activity)
  queue.shift()
  if (queue.head === null && activity !== ANSWER) cell.waiting &= ~only(activity)
}

/** The person takes the task in hand: first run-up, then work, to the end (R13). */
export function begin(d: Department, person: Person, task: Task): void {
  person.settleHours(d.now)
  if (person.state === FREE) person.cell.leaveFree(person)
  const runUp = runUpBefore(d, person, task.activity)
  person.state = AT_WORK
  person.task = task
  person.waited = d.now - task.arrival
  person.runUpEnds = d.now + runUp
  person.taskHours = task.duration * slowness(d, person, task.activity)
  if (d.facts !== null) noteBeginning(d, person, task, runUp)
  person.last = task.activity
  planEvent(d, person.runUpEnds + person.taskHours, WORK_DONE, person.index)
}

function noteBeginning(d: Department, person: Person, task: Task, runUp: number): void {
  if (runUp > 0) d.note(RUN_UP_FACT, person.index, task.serial, runUp, task.activity)
  d.note(WORK_BEGAN, person.index, task.serial, task.activity, person.waited)
}

/** R17: another activity than before costs run-up, and the way to or from the warehouse. */
export function runUpBefore(d: Department, person: Person, activity: number): number {
  const before = person.last
  if (before === activity || before < 0) return 0
  d.ledger.add(SWITCHES, 1)
  const { switchHours, warehouseHours } = d.conditions
  return before === SHIP || activity === SHIP ? switchHours + warehouseHours : switchHours
}

/** R18: by how much the person takes longer than was drawn. */
function slowness(d: Department, person: Person, activity: number): number {
  const penalty = (person.own & only(activity)) !== 0 ? 1 : d.conditions.coverPenalty
  return (person.pace * penalty) / speedOf(d, person)
}

/** Speed: a newcomer's rises to 1 (R18); after a reorganisation all are slower for a while (R26). */
export function speedOf(d: Department, person: Person): number {
  const { rampHours, rampStart, dip, dipMonths } = d.conditions
  const here = d.now - person.hiredAt
  const learnt = here >= rampHours ? 1 : rampStart + ((1 - rampStart) * here) / rampHours
  if (d.now < d.movedAt) return learnt
  return learnt * (1 - dip * exp(-(d.now - d.movedAt) / (dipMonths * MONTH)))
}
