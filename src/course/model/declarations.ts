import type { Declaration } from './declaration.ts'
import { absence } from './declarations/absence.ts'
import { day } from './declarations/day.ts'
import { inflow } from './declarations/inflow.ts'
import { pair } from './declarations/pair.ts'
import { percent } from './declarations/percent.ts'
import { discipline, formsSideBySide, stepsBySize } from './declarations/quoted.ts'

/** What an explorable's `component` can be. */
export const EXPLORABLES: ReadonlyMap<string, Declaration> = new Map([
  ['day-of-a-manager', day],
  ['inflow-dries', inflow],
  ['raise-the-percent', percent],
  ['pair-or-pay', pair],
  ['holiday-and-illness', absence],
])

/** Numbers that prose and items quote without an explorable of their own. */
const QUOTED: readonly Declaration[] = [discipline, stepsBySize, formsSideBySide]

/** All that `npm run presets` computes, in this order. */
export const DECLARATIONS: readonly Declaration[] = [...QUOTED, ...EXPLORABLES.values()]
