/** The logo as pixels: just enough of SVG paths for a drawing of straight lines and whole circles. */

type Point = readonly [number, number]

/** Corners that stand for a circle: finer than a pixel at 512. */
const CORNERS = 96

/** Closed outlines of path data with M, h, v, H, V, z and pairs of `a` that make a circle. */
export function outlinesOf(d: string): Point[][] {
  const outlines: Point[][] = []
  let [x, y] = [0, 0]
  let outline: Point[] = []
  const numbers = (text: string) => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number)
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const values = numbers(rest)
    if (command === 'M') {
      outline = []
      outlines.push(outline)
      ;[x = 0, y = 0] = values
    } else if (command === 'h') x += values[0] ?? 0
    else if (command === 'H') x = values[0] ?? 0
    else if (command === 'v') y += values[0] ?? 0
    else if (command === 'V') y = values[0] ?? 0
    else if (command === 'a') {
      const [radius = 0, , , , , across = 0] = values
      // Half a circle, from left to right above the middle or back below it.
      for (let step = 1; step <= CORNERS / 2; step++) {
        const angle = (2 * Math.PI * step) / CORNERS
        outline.push([
          x + across / 2 - (across / 2) * Math.cos(angle),
          y - Math.sign(across) * radius * Math.sin(angle),
        ])
      }
      x += across
    } else if (command !== 'z' && command !== 'Z') throw new Error(`path data: ${command} is not drawn here`)
    if (command !== 'z' && command !== 'Z' && command !== 'a') outline.push([x, y])
  }
  return outlines
}

/**
 * How much of each pixel a drawing covers, 0 to 1, row by row.
 * @param side pixels of the square picture; `box` is the side of the drawing's own square, `margin` what is left free
 */
export function coverage(outlines: readonly (readonly Point[])[], side: number, box: number, margin: number) {
  const fine = 4
  const scale = (side * (1 - 2 * margin)) / box
  const covered = new Float32Array(side * side)
  for (let row = 0; row < side * fine; row++) {
    const y = ((row + 0.5) / fine - side * margin) / scale
    // Every outline fills by itself: where two overlap, both are ink.
    for (const outline of outlines) {
      const crossings = crossingsAt(outline, y).map(x => x * scale + side * margin)
      for (let pair = 0; pair + 1 < crossings.length; pair += 2)
        spread(covered, side, row, fine, crossings[pair] ?? 0, crossings[pair + 1] ?? 0)
    }
  }
  return covered.map(value => Math.min(1, value))
}

function crossingsAt(outline: readonly Point[], y: number): number[] {
  const found: number[] = []
  outline.forEach(([x1, y1], n) => {
    const [x2, y2] = outline[(n + 1) % outline.length] ?? [x1, y1]
    if (y1 <= y !== y2 <= y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
  })
  return found.sort((a, b) => a - b)
}

/** Adds one fine row of ink between two places to the pixels under it. */
function spread(covered: Float32Array, side: number, row: number, fine: number, from: number, to: number) {
  const start = Math.floor(row / fine) * side
  for (let x = Math.max(0, Math.floor(from)); x < Math.min(side, to); x++)
    covered[start + x] = (covered[start + x] ?? 0) + (Math.min(x + 1, to) - Math.max(x, from)) / fine
}
