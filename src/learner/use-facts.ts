import type { ReadableAtom } from 'nanostores'
import { useEffect, useState } from 'preact/hooks'
import { type Facts, NO_FACTS } from './fact.ts'
import { learner } from './here.ts'

/**
 * What a store holds, drawn anew when that changes. `@nanostores/preact` also listens to single keys and gathers
 * changes by a timer: 330 bytes in every lesson for what is not used here.
 * @param first what is drawn before the page has been taken over
 */
export function useStore<T>(store: ReadableAtom<T>, first = store.get()): T {
  const [value, show] = useState(first)
  useEffect(() => store.subscribe(show), [store])
  return value
}

/**
 * The learner's facts for an island. The server knows none, so the first render in the browser must not either:
 * with the stored ones in it the hydrated page would differ from its HTML.
 */
export function useFacts(): Facts {
  return useStore(learner.$facts, NO_FACTS)
}
