import type { Where } from '#learner/drawers.ts'
import { keptPlan } from './kept-plan.ts'
import { type Plan, planOf, type Timetable } from './plan-of.ts'

/** The plan of a workshop as a trainer left it on a device: what a deck compares the clock with. */
export function plannedOn(where: Where, workshop: Timetable & { readonly id: string }): Plan {
  const kept = keptPlan(where, workshop.id).load()
  return planOf(kept === 'newer' ? undefined : kept, workshop)
}
