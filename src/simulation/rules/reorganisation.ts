import { type Account, CLIENT, LEFT_WITH_PERSON } from '#simulation/account.ts'
import { ANSWER, only, SERVICE } from '#simulation/activities.ts'
import type { Cell, SegmentGroup } from '#simulation/cell.ts'
import { PROCESS } from '#simulation/chance/streams.ts'
import { type Department, SCRATCH } from '#simulation/department.ts'
import { LEFT_ALONG, REORGANISED } from '#simulation/facts.ts'
import { KEY_GONE, LEFT } from '#simulation/ledger.ts'
import type { Move } from '#simulation/move.ts'
import { EMPTY, FREE } from '#simulation/person.ts'
import { buildCells, seat } from '#simulation/places.ts'
import type { Task } from '#simulation/task.ts'
import { groupOf } from './birth.ts'
import { asksToLeave, chanceToGoAlong, emptied } from './coming-and-going.ts'
import { commissionOnOld } from './pay.ts'
import { queueOf } from './working.ts'

/** R26: everybody keeps his number and takes a place of the new form; clients follow whom they know. */
export function reorganise(d: Department, move: Move): void {
  d.movedAt = d.now
  d.note(REORGANISED, -1, -1)
  const waiting = waitingTasks(d)
  for (const person of d.people) person.commissionSoFar += commissionOnOld(d, person)
  takeNewPlaces(d, move)
  d.streams.open(SCRATCH, PROCESS.move, 0)
  for (const account of [...d.inHand()]) newCellFor(d, account)
  for (const task of waiting) queueAgain(d, task)
}

/** R26: veterans asked to choose stay with one probability, drawn once for the whole department. */
export function veteransChoose(d: Department, move: Move): void {
  d.streams.open(SCRATCH, PROCESS.move, 1)
  const toStay = move.stay === null ? 0 : d.streams.beta(SCRATCH, move.stay.a, move.stay.b)
  const leaving = move.veterans.filter(() => d.streams.uniform(SCRATCH) >= toStay)
  for (const index of leaving) {
    const person = d.people[index]
    if (person === undefined || person.state === EMPTY) continue
    asksToLeave(d, person, d.conditions.rhoLeave)
  }
}

function waitingTasks(d: Department): Task[] {
  const tasks: Task[] = []
  for (const group of d.groups) {
    for (let task = group.enquiries.shift(); task !== null; task = group.enquiries.shift()) tasks.push(task)
  }
  for (const cell of d.cells) tasks.push(...emptied(cell))
  return tasks.sort((one, other) => one.arrival - other.arrival)
}

function takeNewPlaces(d: Department, move: Move): void {
  d.changePlan(move.plan)
  const built = buildCells(move.plan)
  if (built.seats.length !== d.people.length) throw new Error('the new form has another number of people')
  d.cells = built.cells
  d.groups = built.groups
  for (const person of d.people) {
    const place = built.seats[person.index]
    if (place !== undefined) seat(person, place, d.conditions)
  }
  const longestFree = [...d.people].sort((one, other) => one.freeSince - other.freeSince)
  for (const person of longestFree) if (person.state === FREE) person.cell.joinFree(person)
  for (const cell of d.cells) cell.countPresent()
}

/** To the cell of whoever the client knows best, if it serves such clients; else in turn. */
function newCellFor(d: Department, account: Account): void {
  const group = groupOf(d, account)
  const known = d.people[d.ties.strongest(account.index)]
  const cell = known !== undefined && known.cell.group === group ? known.cell : inTurn(group)
  cell.own(account)
  if (account.state !== CLIENT || known === undefined) return
  if (known.cell === cell && (known.own & SERVICE) !== 0) return
  const share = d.ties.share(account.index, known.index)
  if (d.streams.uniform(SCRATCH) >= chanceToGoAlong(d.conditions.rhoMove, share, d.conditions.tieExp)) return
  d.note(LEFT_ALONG, known.index, account.serial, account.potential)
  d.ledger.add(LEFT, 1)
  if (account.key) d.ledger.add(KEY_GONE, 1)
  d.setState(account, LEFT_WITH_PERSON)
}

function inTurn(group: SegmentGroup): Cell {
  const cell = group.cells[group.turn % group.cells.length]
  group.turn += 1
  if (cell === undefined) throw new Error('a segment without cells')
  return cell
}

/** Waiting tasks join the queues of the new cells in the order in which they arrived. */
function queueAgain(d: Department, task: Task): void {
  const account = task.account
  if (account === null || task.orphaned) {
    d.dropTask(task)
    return
  }
  const cell = task.activity === ANSWER ? groupOf(d, account).cells[0] : account.cell
  if (cell === undefined || cell === null) d.dropTask(task)
  else {
    queueOf(cell, task.activity).append(task)
    if (task.activity !== ANSWER) cell.waiting |= only(task.activity)
  }
}
