import type { ItemKind } from '#course/shapes/items.ts'
import type { Key } from './key.ts'

type Grading = (key: Key, said: readonly string[]) => number

const exact: Grading = ({ right }, said) =>
  said.length === right.length && hits(right, said) === right.length ? 1 : 0

/** Marking everything earns nothing: a wrong mark takes back what a right one gives. */
const marks: Grading = ({ right }, said) => {
  const found = hits(right, said)
  return Math.max(0, (found - (said.length - found)) / right.length)
}

const share: Grading = ({ right }, said) => hits(right, said) / right.length

const near: Grading = ({ right, tolerance = 0 }, said) => {
  const off = Math.abs(Number(said[0]) - Number(right[0]))
  // A hair above the tolerance, so that 27.0 counts where 27.5 − 0.5 is not exact in binary.
  return said.length === 1 && said[0] !== '' && off <= tolerance + 1e-9 ? 1 : 0
}

/** Share of the pairs of steps that stand in the right order. */
const pairs: Grading = ({ right }, said) => {
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

const gradings: Readonly<Record<ItemKind, Grading>> = {
  single: exact,
  multi: marks,
  num: near,
  order: pairs,
  match: share,
  sort: share,
  sheet: marks,
}

/**
 * Credit of an answer, 0–1 (course design § 5): one choice and numbers all or nothing; several choices and sheets
 * (right marks − wrong marks) ÷ right ones; match and sort the share of rows; order the share of pairs in order.
 */
export function grade(key: Key, said: readonly string[]): number {
  return said.length === 0 ? 0 : gradings[key.kind](key, [...new Set(said)])
}

function hits(right: readonly string[], said: readonly string[]): number {
  return said.filter(one => right.includes(one)).length
}
