/**
 * What the largest fifth of clients buys, per cent, when their sizes are lognormal with this log-sd: Φ(σ − Φ⁻¹(0.8)).
 * Error below 0.01 (Abramowitz and Stegun 26.2.17).
 */
export function topFifth(sigma: number): number {
  const x = sigma - 0.8416212
  const t = 1 / (1 + 0.2316419 * Math.abs(x))
  const tail =
    0.3989422804 *
    Math.exp((-x * x) / 2) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 100 * (x < 0 ? tail : 1 - tail)
}
