import { useEffect, useState } from 'preact/hooks'
import { type Facts, NO_FACTS } from './fact.ts'
import { learner } from './here.ts'
import type { Store } from './store.ts'

/**
 * What a store of the learner holds, for an island. The server knows nothing of it, so the first render in the
 * browser must not either: with what is stored in it the hydrated page would differ from its HTML. Several changes
 * in one go are drawn once.
 */
export function useLearner<T>(store: Store<T>, onServer: T): T {
  const [drawn, draw] = useState(0)
  useEffect(() => {
    let pending: ReturnType<typeof setTimeout> | undefined
    const again = () => {
      pending = undefined
      draw(times => times + 1)
    }
    again()
    const stop = store.listen(() => {
      pending ??= setTimeout(again)
    })
    return () => {
      stop()
      clearTimeout(pending)
    }
  }, [store])
  return drawn > 0 ? store.get() : onServer
}

/** The learner's facts for an island. */
export function useFacts(): Facts {
  return useLearner(learner.$facts, NO_FACTS)
}
