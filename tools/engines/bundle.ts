/** The engine as one classic script for a page: its `simulation` has what `src/simulation/fingerprint.ts` exports. */
import { build } from 'vite'

/** Bundles it in memory, minified like everything that is shipped. */
export async function bundledEngine(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'src/simulation/fingerprint.ts', formats: ['iife'], name: 'simulation' },
    },
  })
  const [first] = Array.isArray(result) ? result : [result]
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined
  if (chunk === undefined) throw new Error('The engine could not be bundled.')
  return chunk.code
}

/** What a page that has loaded the bundle is asked for. */
export const QUESTION = 'simulation.fingerprintOfForms(1, 12)'
