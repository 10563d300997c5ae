import { activitySet, sizeOf } from './activities.ts'
import { Cell, SegmentGroup } from './cell.ts'
import type { CellPlan, DepartmentPlan, RolePlan } from './forms.ts'
import { EMPTY, type Person } from './person.ts'

/** A place for one person. */
export interface Seat {
  readonly cell: Cell
  readonly role: RolePlan
}

/** Builds the cells of a plan, their segments, and the places in the order in which people are numbered. */
export function buildCells(plan: DepartmentPlan): { cells: Cell[]; groups: SegmentGroup[]; seats: Seat[] } {
  const groups: SegmentGroup[] = []
  const cells: Cell[] = []
  const seats: Seat[] = []
  for (const cellPlan of plan.cells) {
    let group = groups.find(({ segment }) => segment === cellPlan.segment)
    if (group === undefined) {
      group = new SegmentGroup(cellPlan.segment)
      groups.push(group)
    }
    const cell = new Cell(cells.length, group, cellPlan.links, cellPlan.handOver)
    readRoles(cell, cellPlan)
    cell.places = cellPlan.roles.reduce((sum, { count }) => sum + count, 0)
    group.cells.push(cell)
    cells.push(cell)
    for (const role of cellPlan.roles) {
      for (let place = 0; place < role.count; place += 1) seats.push({ cell, role })
    }
  }
  return { cells, groups, seats }
}

function readRoles(cell: Cell, plan: CellPlan): void {
  for (const role of plan.roles) {
    if (role.count === 0) continue
    cell.able |= activitySet(role.own) | activitySet(role.cover)
    if (role.cover !== '') cell.covers = true
    cell.rateNew += role.pay.rateNew
    cell.rateOld += role.pay.rateOld
  }
  // Bit 1 is the answer to an enquiry.
  if ((cell.able & activitySet('A')) !== 0) cell.group.answers = true
}

/** Seats the person: his role, activities, pay and what the cell makes of his pace (R18). */
export function seat(
  person: Person,
  { cell, role }: Seat,
  costs: { readonly fluency: number; readonly kappa: number; readonly loaf: number },
): void {
  person.cell = cell
  person.role = role.role
  person.own = activitySet(role.own)
  person.cover = activitySet(role.cover)
  person.pay = role.pay
  person.sharers = role.count
  person.pace =
    fluencyOf(sizeOf(person.own), costs.fluency) *
    (1 + costs.kappa * cell.links) *
    (1 + (cell.places > 2 ? costs.loaf : 0))
  cell.members.push(person)
  if (person.state !== EMPTY) cell.manned += 1
}

/** The fewer activities of his own, the faster each: seven bring nothing, one the full gain (R18). */
export function fluencyOf(activities: number, gain: number): number {
  return 1 - gain * (1 - (activities - 1) / 6)
}
