import type { Grading } from '../../kinds.ts'

/** The share of pairs of steps that stand in the right order. */
export const grade: Grading = ({ right }, said) => {
  let good = 0
  let all = 0
  right.forEach((later, place) => {
    for (const earlier of right.slice(0, place)) {
      all++
      const before = said.indexOf(earlier)
      if (before >= 0 && before < said.indexOf(later)) good++
    }
  })
  return all === 0 ? 0 : good / all
}
