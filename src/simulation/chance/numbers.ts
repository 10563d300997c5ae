/**
 * Logarithm and exponential from + − × ÷ and bit operations only. ECMAScript fixes those bit for bit; it does
 * not fix `Math.log` and `Math.exp`, which differ between engines in the last bit, and one last bit changes
 * the order of two events and then the whole run. Method and coefficients: fdlibm (Sun Microsystems, 1993).
 */

const LN2_HIGH = 6.9314718036912381649e-1
const LN2_LOW = 1.90821492927058770002e-10
const SQRT2 = 1.4142135623730951

const bits = new Float64Array(1)
const words = new Uint32Array(bits.buffer)

/** Natural logarithm. `x` from the smallest normal number (2.3e-308) up; 0 gives −∞. Relative error < 1e-15. */
export function ln(x: number): number {
  if (x <= 0) return x === 0 ? -Infinity : NaN
  bits[0] = x
  const high = words[1] ?? 0
  let power = (high >>> 20) - 1023
  words[1] = (high & 0x000fffff) | 0x3ff00000
  let mantissa = bits[0] ?? 0
  if (mantissa > SQRT2) {
    mantissa *= 0.5
    power += 1
  }
  const f = mantissa - 1
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1))
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)))
  const half = 0.5 * f * f
  return power * LN2_HIGH - (half - (s * (half + even + odd) + power * LN2_LOW) - f)
}

/** e to the power x. Below −708 the result is 0, above 709 infinite. Relative error < 1e-15. */
export function exp(x: number): number {
  if (x < -708) return 0
  if (x > 709) return Infinity
  const power = Math.floor(x * 1.4426950408889634 + 0.5)
  const high = x - power * LN2_HIGH
  const low = power * LN2_LOW
  const r = high - low
  const t = r * r
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))))
  const y = 1 - (low - (r * c) / (2 - c) - high)
  words[0] = 0
  words[1] = (1023 + power) << 20
  return y * (bits[0] ?? 0)
}

/** x to the power y for x ≥ 0; anything to the power 0 is 1. */
export function power(x: number, y: number): number {
  if (y === 0) return 1
  if (x === 0) return 0
  return y === 1 ? x : exp(y * ln(x))
}
