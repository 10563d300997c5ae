/** A point of the plan, metres. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Whether the line of sight between two desks meets the screen. */
export function crosses(a: Point, b: Point, from: Point, to: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x))
  return side(a, b, from) * side(a, b, to) <= 0 && side(from, to, a) * side(from, to, b) < 0
}
