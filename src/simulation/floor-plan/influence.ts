import { exp } from '#simulation/chance/numbers.ts'
import type { FloorSettings } from './parameters.ts'
import { crosses, type Point } from './sight-line.ts'

/** Somebody's desk. Rooms, buildings and breaks are names: the same name is the same room. */
export interface Desk extends Point {
  readonly veteran: boolean
  readonly building: string
  readonly room: string
  readonly breaks: string
}

/** Desks and the screens between them. */
export interface FloorPlan {
  readonly desks: readonly Desk[]
  readonly screens: readonly (readonly [Point, Point])[]
}

/**
 * Whose norms count how much for whom: a row a desk, in it the weight of every desk and last of the head, who
 * speaks for the rules. Every row adds up to 1, because influence saturates.
 */
export function influence(plan: FloorPlan, s: FloorSettings): number[][] {
  return plan.desks.map((one, i) => {
    const row = plan.desks.map((other, j) => (i === j ? 1 : weight(one, other, plan, s)))
    row.push(s.rules)
    const sum = row.reduce((all, part) => all + part, 0)
    return row.map(part => part / sum)
  })
}

/** w(a, b) of § 10: nearness, walls and screens, and the breaks they have together. */
function weight(one: Desk, other: Desk, plan: FloorPlan, s: FloorSettings): number {
  const status = other.veteran ? s.status : 1
  const together = one.breaks === other.breaks ? s.breaks * status : 0
  if (one.building !== other.building) return together
  const distance = Math.sqrt((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y))
  const wall = one.room === other.room ? 1 : s.wall
  const screen = plan.screens.some(([from, to]) => crosses(one, other, from, to)) ? s.screen : 1
  return status * exp(-distance / s.d0) * wall * screen + together
}

/** Weight that the row of a desk gives to veterans. */
export function weightOnVeterans(plan: FloorPlan, row: readonly number[]): number {
  return plan.desks.reduce((sum, { veteran }, j) => sum + (veteran ? (row[j] ?? 0) : 0), 0)
}

/** Exposure of the newcomers, 0 … 100: the mean weight of veterans in their rows. 0 without newcomers. */
export function exposure(plan: FloorPlan, s: FloorSettings): number {
  const rows = influence(plan, s).filter((_, i) => plan.desks[i]?.veteran === false)
  if (rows.length === 0) return 0
  return (100 * rows.reduce((sum, row) => sum + weightOnVeterans(plan, row), 0)) / rows.length
}

/** Effect of a drawn seating on `exposure` in the scenario `change-group`, −26 … +30. */
export function scenarioEffect(exposed: number): number {
  return Math.min(30, Math.max(-26, Math.floor(0.78 * exposed - 26 + 0.5)))
}
