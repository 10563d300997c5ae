import type { Grading } from '../../kinds.ts'

/** All or nothing. */
export const grade: Grading = ({ right }, said) =>
  said.length === 1 && right.includes(said[0] ?? '') ? 1 : 0
