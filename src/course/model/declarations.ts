import type { Declaration } from './declaration.ts'
import { absence } from './declarations/absence.ts'
import { day } from './declarations/day.ts'
import { division } from './declarations/division.ts'
import { equal } from './declarations/equal.ts'
import { flood } from './declarations/flood.ts'
import { inflow } from './declarations/inflow.ts'
import { levels } from './declarations/levels.ts'
import { pair } from './declarations/pair.ts'
import { percent } from './declarations/percent.ts'
import { discipline, formsSideBySide, stepsBySize } from './declarations/quoted.ts'
import { seam } from './declarations/seam.ts'

/** What an explorable's `component` can be. */
export const EXPLORABLES: ReadonlyMap<string, Declaration> = new Map([
  ['day-of-a-manager', day],
  ['inflow-dries', inflow],
  ['raise-the-percent', percent],
  ['pair-or-pay', pair],
  ['holiday-and-illness', absence],
  ['place-the-people', levels],
  ['leak-at-the-seam', seam],
  ['more-enquiries', flood],
  ['equal-or-by-size', equal],
  ['second-division', division],
])

/** Numbers that prose and items quote without an explorable of their own. */
const QUOTED: readonly Declaration[] = [discipline, stepsBySize, formsSideBySide]

/** All that `npm run presets` computes, in this order. */
export const DECLARATIONS: readonly Declaration[] = [...QUOTED, ...EXPLORABLES.values()]
