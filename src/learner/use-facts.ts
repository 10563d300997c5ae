import { useStore } from '@nanostores/preact'
import { type Facts, NO_FACTS } from './fact.ts'
import { learner } from './here.ts'

/**
 * The learner's facts for an island. The server knows none, so the first render in the browser must not either:
 * with the stored ones in it the hydrated page would differ from its HTML.
 */
export function useFacts(): Facts {
  return useStore(learner.$facts, { ssr: () => NO_FACTS })
}
