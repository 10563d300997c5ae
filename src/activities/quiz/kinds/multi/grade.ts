import { hits } from '../../hits.ts'
import type { Grading } from '../../kinds.ts'

/** Marking everything does not pay: a wrong mark takes back what a right one gives. */
export const grade: Grading = ({ right }, said) => {
  const found = hits(right, said)
  return Math.max(0, (found - (said.length - found)) / right.length)
}
