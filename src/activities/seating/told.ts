import { exposure } from '#simulation/floor-plan/influence.ts'
import { newcomersMean, normsAfter, normsAtRest } from '#simulation/floor-plan/norms.ts'
import { floorSettings } from '#simulation/floor-plan/parameters.ts'
import { planOf, type Seating } from './places.ts'

/** What the model of norms says of a seating. */
export type Told = {
  /** Mean weight of the veterans for the newcomers, 0–100. */
  readonly exposure: number
  /** Mean norm of the newcomers, 0–1: after four weeks, and where it comes to rest. */
  readonly soon: number
  readonly rest: number
}

/** Smallest minority that tips a group in the laboratory (Centola and others 2018). */
const TIP = 0.25

/** Weight of the rules when nobody has touched it. */
export const RULES = floorSettings().rules

/** @param rules weight of the rules, 0–5; `tips`: whether a minority that is large enough tips the others. */
export function told(seating: Seating, rules: number, tips: boolean): Told {
  const plan = planOf(seating)
  const settings = floorSettings({ rules, tip: tips ? TIP : null })
  return {
    exposure: exposure(plan, settings),
    soon: newcomersMean(plan, normsAfter(plan, settings, 4)),
    rest: newcomersMean(plan, tips ? normsAfter(plan, settings, 200) : normsAtRest(plan, settings)),
  }
}
