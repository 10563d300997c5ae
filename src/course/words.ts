import { z } from 'zod'

/** Marks the strings a person reads: a translation gives exactly these and may touch nothing else. */
export const spoken = z.registry<{ readonly spoken: true }>()

/** A string that a learner or trainer reads. Inline marks: **strong** and {{number of company.yaml}}. */
export function words() {
  return z.string().trim().min(1).register(spoken, { spoken: true })
}
