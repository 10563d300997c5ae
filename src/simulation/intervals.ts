/** 97.5 % points of Student's law for 1 … 30 degrees of freedom. */
const T = [
  12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281, 2.201, 2.1788, 2.1604,
  2.1448, 2.1314, 2.1199, 2.1098, 2.1009, 2.093, 2.086, 2.0796, 2.0739, 2.0687, 2.0639, 2.0595, 2.0555,
  2.0518, 2.0484, 2.0452, 2.0423,
]
const NORMAL = 1.959963985

/** The 97.5 % point of Student's law; beyond the table by Cornish and Fisher's series (error below 1e-4). */
export function student(degrees: number): number {
  const known = T[degrees - 1]
  if (known !== undefined) return known
  const z = NORMAL
  return z + (z ** 3 + z) / (4 * degrees) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2)
}

/** A mean over replications and half of its 95 % interval; no interval with fewer than two. */
export interface Interval {
  readonly mean: number | null
  readonly ci95: number | null
}

/** Mean ± t·s/√n. Replications without a value (a division by nothing) are left out. */
export function interval(values: readonly (number | null)[]): Interval {
  const known = values.filter(value => value !== null)
  const n = known.length
  if (n === 0) return { mean: null, ci95: null }
  const mean = known.reduce((sum, value) => sum + value, 0) / n
  if (n === 1) return { mean, ci95: null }
  const squares = known.reduce((sum, value) => sum + (value - mean) * (value - mean), 0)
  return { mean, ci95: student(n - 1) * Math.sqrt(squares / (n - 1) / n) }
}

/** Differences to − from, pair by pair, in per cent of the mean of `from`. Both with the same seeds in order. */
export function pairedPercent(from: readonly (number | null)[], to: readonly (number | null)[]): Interval {
  const base = interval(from).mean
  if (base === null || base === 0) return { mean: null, ci95: null }
  return interval(
    from.map((value, i) => {
      const other = to[i]
      return value === null || other === null || other === undefined ? null : (100 * (other - value)) / base
    }),
  )
}
