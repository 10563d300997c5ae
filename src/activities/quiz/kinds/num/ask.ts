import { asking } from '../../ask.ts'

export const ask = asking('num', ({ key, tolerance, decimals, from, to, unit, formula, near }) => ({
  right: [String(key)],
  tolerance,
  inWords: formula,
  parts: [],
  unit,
  ruler: { from, to, decimals },
  formula,
  near: near.map(({ value, tolerance: off, explanation }) => ({ value, tolerance: off, why: explanation })),
}))
