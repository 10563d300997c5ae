/** Code as one classic script for a page, under a global name that has what the file exports. */
import { build } from 'vite'
import type { Program } from '#course/scenario/program.ts'

/** The model of the department; its `simulation` has what `src/simulation/fingerprint.ts` exports. */
export const bundledEngine = (): Promise<string> => bundled('src/simulation/fingerprint.ts', 'simulation')

/** The engine of scenarios, as `scenario`. */
export const bundledScenarios = (): Promise<string> =>
  bundled('src/activities/scenario/same-logs.ts', 'scenario')

/** Bundles it in memory, minified like everything that is shipped. */
async function bundled(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name },
    },
  })
  const [first] = Array.isArray(result) ? result : [result]
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined
  if (chunk === undefined) throw new Error(`${entry} could not be bundled.`)
  return chunk.code
}

/** What a page that has loaded the bundle is asked for. */
export const QUESTION = 'simulation.fingerprintOfForms(1, 12)'

/** The same of scenarios: their programs travel as JSON. @param runs seeds 1…runs a scenario */
export function questionOf(programs: readonly Program[], runs: number): string {
  return `scenario.sameLogs(${JSON.stringify(programs)}, ${runs})`
}
