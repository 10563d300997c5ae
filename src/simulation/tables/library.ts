import type { Measures } from '#simulation/measures.ts'
import { type Case, replicate, seedOf } from '#simulation/replications.ts'

/** Replications by case: what several tables need is run once. */
export class Library {
  readonly #seed: number
  readonly #known = new Map<string, Measures[]>()

  constructor(seed: number) {
    this.#seed = seed
  }

  /** The first `count` replications of the case; only those not yet known are run. */
  measures(what: Case, count: number): readonly Measures[] {
    const key = JSON.stringify([what.form, Object.entries(what.changes ?? {}).sort(), what.split ?? null])
    const known = this.#known.get(key) ?? []
    this.#known.set(key, known)
    const missing = count - known.length
    if (missing > 0) known.push(...replicate(what, missing, seedOf(this.#seed, known.length)))
    return known.slice(0, count)
  }
}
