/**
 * `npm run -s tables [-- --seed n] [--share 0.1]`: what a right engine reproduces, ours beside the specification's
 * with the deviation in combined half-widths √(h₁² + h₂²). `--share` takes that part of the replications; the
 * whole report is some ten minutes of CPU.
 */
import { parseArgs } from 'node:util'
import { Library } from '#simulation/tables/library.ts'
import { growthTables } from './tables/growth.ts'
import { measureTables } from './tables/measures.ts'
import { moveTables } from './tables/moves.ts'
import { heading } from './tables/print.ts'
import { stepTables } from './tables/steps.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, share: { type: 'string', default: '1' } },
})
const seed = Number(values.seed) >>> 0
const share = Math.min(1, Math.max(0.04, Number(values.share) || 1))
const twenty = Math.max(2, Math.round(20 * share))
const library = new Library(seed)
const summary = [
  ...measureTables(library, share),
  ...stepTables(library, share),
  ...growthTables(twenty, seed),
  ...moveTables(twenty, seed),
]
heading('In sum')
for (const line of summary) console.log(line)
