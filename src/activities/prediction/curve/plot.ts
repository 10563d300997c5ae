/** Geometry of a drawn curve: x in per cent of the width, y in px, so that words and points keep their size. */
import { type Ruler, share, snap } from '../ruler.ts'

export const TOP = 14
export const BOTTOM = 214
export const HEIGHT = 244

/** The vertical ruler of a point, per cent from the left. */
export function column(position: number, points: number): number {
  return tenths(((position + 0.5) / points) * 100)
}

export function level(ruler: Ruler, value: number): number {
  return tenths(BOTTOM - share(ruler, value) * (BOTTOM - TOP))
}

/** Finer than a tenth nobody sees, and every digit is in the page many times. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

/** The value under a pointer so many px below the upper edge of the drawing. */
export function valueAt(ruler: Ruler, y: number): number {
  return snap(ruler, ruler.from + ((BOTTOM - y) / (BOTTOM - TOP)) * (ruler.to - ruler.from))
}

/** The value after a key, or undefined for a key that does not move the point. */
export function moved(ruler: Ruler, value: number, key: string): number | undefined {
  const { from, to, step } = ruler
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: step,
    ArrowRight: step,
    ArrowDown: -step,
    ArrowLeft: -step,
    PageUp: 10 * step,
    PageDown: -10 * step,
    Home: from - to,
    End: to - from,
  }
  const by = steps[key]
  return by === undefined ? undefined : snap(ruler, value + by)
}

/** Moves labels apart until each has its own line; their order stays. @returns in the order given. */
export function spread(levels: readonly number[], gap: number): number[] {
  const order = levels.map((_, place) => place).sort((a, b) => (levels[a] ?? 0) - (levels[b] ?? 0))
  const placed = [...levels]
  let last = Number.NEGATIVE_INFINITY
  for (const place of order) {
    last = Math.max(placed[place] ?? 0, last + gap)
    placed[place] = last
  }
  // What was pushed below the axis moves up again, with all that stands too close above it.
  let next = BOTTOM + gap
  for (const place of order.reverse()) {
    next = Math.min(placed[place] ?? 0, next - gap)
    placed[place] = next
  }
  return placed
}
