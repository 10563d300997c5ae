import { compareStep } from '#simulation/tables/agreement.ts'
import type { Library } from '#simulation/tables/library.ts'
import { STEP_TABLES } from '#simulation/tables/step-tables.ts'
import { heading, Tally } from './print.ts'

/** Differences between forms and settings. @returns the summary lines */
export function stepTables(library: Library, share: number): string[] {
  return STEP_TABLES.map(({ title, steps }) => {
    heading(`${title} (paired, % of the first)`)
    const tally = new Tally()
    for (const step of steps) {
      const reps = Math.max(2, Math.round(step.reps * share))
      for (const { measure, ours, specified } of compareStep(step, library, reps)) {
        console.log(`${step.name.padEnd(26)}${measure.padEnd(14)}${tally.cell(ours, specified)}`)
      }
    }
    return `${title}: ${tally.text}`
  })
}
