/** Red, green and blue from 0 to 1 in linear light. */
type Linear = readonly [number, number, number]

/** `#abc` or `#aabbcc` in linear light. */
export function linear(hex: string): Linear {
  const digits = hex.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3')
  const value = Number.parseInt(digits, 16)
  if (!/^[\da-f]{6}$/i.test(digits)) throw new Error(`not a colour: ${hex}`)
  const channel = (shift: number) => {
    const c = ((value >> shift) & 255) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [channel(16), channel(8), channel(0)]
}

/** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linear(hex)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** Matrices for full severity from Machado, Oliveira and Fernandes 2009, rows of red, green, blue. */
export const visions: Readonly<Record<string, readonly [Linear, Linear, Linear]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** CIE76 distance of two colours as somebody with that vision sees them; below 2 nobody tells them apart. */
export function distance(a: string, b: string, vision: readonly [Linear, Linear, Linear]): number {
  const seen = (hex: string) => lab(times(vision, linear(hex)))
  const [one, other] = [seen(a), seen(b)]
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

// What leaves the screen's gamut is clipped, as the screen would do.
const times = (rows: readonly [Linear, Linear, Linear], [red, green, blue]: Linear): Linear => {
  const row = ([r, g, b]: Linear) => Math.min(1, Math.max(0, r * red + g * green + b * blue))
  return [row(rows[0]), row(rows[1]), row(rows[2])]
}

/** Linear sRGB to CIE L*a*b*, white D65. */
function lab([red, green, blue]: Linear): Linear {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116)
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
