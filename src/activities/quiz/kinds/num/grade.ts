import type { Grading } from '../../kinds.ts'

/** All or nothing. A hair above the tolerance, so that 27.0 counts where 27.5 − 0.5 is not exact in binary. */
export const grade: Grading = ({ right, tolerance = 0 }, said) => {
  const off = Math.abs(Number(said[0]) - Number(right[0]))
  return said.length === 1 && said[0]?.trim() !== '' && off <= tolerance + 1e-9 ? 1 : 0
}
