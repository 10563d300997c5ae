import { exp, ln } from '#simulation/chance/numbers.ts'
import { type FloorPlan, influence, weightOnVeterans } from './influence.ts'
import type { FloorSettings } from './parameters.ts'

/** Weeks in a month of R20: the norm of month m is that of week 4m. */
const WEEKS_A_MONTH = 4

const startOf = (plan: FloorPlan, s: FloorSettings): number[] =>
  plan.desks.map(({ veteran }) => (veteran ? s.x0Veteran : s.x0New))

const pliancyOf = (plan: FloorPlan, s: FloorSettings): number[] =>
  plan.desks.map(({ veteran }) => (veteran ? s.sVeteran : s.sNew))

/** What somebody with that row meets: a mean of norms, or with a threshold all or nothing. */
function met(row: readonly number[], norms: readonly number[], tip: number | null): number {
  const head = row[norms.length] ?? 0
  if (tip === null) return norms.reduce((sum, norm, j) => sum + (row[j] ?? 0) * norm, head)
  const byRules = norms.reduce((sum, norm, j) => sum + (norm >= 0.5 ? (row[j] ?? 0) : 0), head)
  return byRules > tip ? 1 : 0
}

/**
 * Norms at every desk after that many weeks (Friedkin, Johnsen 1990): 1 is by the new rules, 0 by the old
 * ways. `weeks` is a whole number ≥ 0.
 */
export function normsAfter(plan: FloorPlan, s: FloorSettings, weeks: number): number[] {
  const rows = influence(plan, s)
  const begin = startOf(plan, s)
  const pliancy = pliancyOf(plan, s)
  let norms = begin
  for (let week = 0; week < weeks; week += 1) {
    norms = rows.map((row, i) => {
      const yields = pliancy[i] ?? 0
      return yields * met(row, norms, s.tip) + (1 - yields) * (begin[i] ?? 0)
    })
  }
  return norms
}

/** Where norms come to rest without a threshold: (I − S·W)x = (I − S)x(0), the head being 1. */
export function normsAtRest(plan: FloorPlan, s: FloorSettings): number[] {
  const rows = influence(plan, s)
  const pliancy = pliancyOf(plan, s)
  const begin = startOf(plan, s)
  const n = plan.desks.length
  const matrix = rows.map((row, i) => {
    const yields = pliancy[i] ?? 0
    const left = row.slice(0, n).map((part, j) => (i === j ? 1 : 0) - yields * part)
    return [...left, (1 - yields) * (begin[i] ?? 0) + yields * (row[n] ?? 0)]
  })
  return solve(matrix)
}

/** Gaussian elimination. Rows are diagonally dominant (pliancy ≤ 1, rows of influence add up to 1 with the head). */
function solve(matrix: number[][]): number[] {
  for (const [i, row] of matrix.entries()) {
    const pivot = row[i] ?? 1
    for (const [k, other] of matrix.entries()) {
      if (k === i) continue
      const factor = (other[i] ?? 0) / pivot
      for (let j = i; j < row.length; j += 1) other[j] = (other[j] ?? 0) - factor * (row[j] ?? 0)
    }
  }
  return matrix.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1))
}

/** Mean norm of the newcomers. */
export function newcomersMean(plan: FloorPlan, norms: readonly number[]): number {
  const theirs = norms.filter((_, i) => plan.desks[i]?.veteran === false)
  return theirs.reduce((sum, norm) => sum + norm, 0) / theirs.length
}

/** Norms for R20, by month and desk; desks are people in the order of their numbers. */
export function normsForMonths(plan: FloorPlan, s: FloorSettings, months: number): number[][] {
  return Array.from({ length: months }, (_, month) => normsAfter(plan, s, WEEKS_A_MONTH * month))
}

/** What sitting beside veterans teaches: a factor ≤ 1 on `rampMonths` of each desk, 1 for veterans. */
export function rampFactors(plan: FloorPlan, s: FloorSettings): number[] {
  const rows = influence(plan, s)
  return rows.map((row, i) =>
    plan.desks[i]?.veteran === true ? 1 : 1 - s.know * weightOnVeterans(plan, row),
  )
}

/**
 * Chance that the veteran at a desk stays, when p (0 < p < 1) was drawn for the department: the more he meets
 * the new rules around him, the likelier. What he meets is the mean of the others' norms, the head's included.
 */
export function chanceToStay(
  plan: FloorPlan,
  s: FloorSettings,
  norms: readonly number[],
  desk: number,
  p: number,
): number {
  const row = influence(plan, s)[desk] ?? []
  const own = row[desk] ?? 0
  const others = own < 1 ? (met(row, norms, null) - own * (norms[desk] ?? 0)) / (1 - own) : 0.5
  const logit = ln(p / (1 - p)) + s.slope * (others - 0.5)
  return 1 / (1 + exp(-logit))
}
