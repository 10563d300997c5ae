import { short } from './shapes.ts'
import { outer, type Point, type Sheet } from './sheet.ts'

/** Colour of a line: the spot colour of a stage, the border grey, or ink. */
export type Tone = 's1' | 's2' | 's3' | 's4' | 'edge' | 'ink'

/** A line, an arrow or a door leaf that does not move with anybody. */
export interface Fixed {
  tone: Tone
  d: string
  /** Absent: filled. */
  width?: number
  dashes?: string
  /** Half frames only announce their arrows. */
  soft?: true
}

/** Outline of an arrow from one point to another; the thin one is for what the stage is not about. */
export function arrowHead(from: Point, to: Point, bold = true): string {
  const length = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2)
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const neck = length - (bold ? 13 : 9)
  const [half, wing] = bold ? [1.6, 6.5] : [0.9, 4.5]
  const corner = (ahead: number, aside: number) =>
    `${short(from.x + dx * ahead - dy * aside)} ${short(from.y + dy * ahead + dx * aside)}`
  const corners = [
    corner(0, -half),
    corner(neck, -half),
    corner(neck, -wing),
    corner(length, 0),
    corner(neck, wing),
    corner(neck, half),
    corner(0, half),
  ]
  return `M${corners.join('L')}z`
}

/** An open door in the right wall, seen from above: leaf and the arc it swung along. */
export function leaf(sheet: Sheet, tone: Tone, y: number): Fixed[] {
  // Opened by 64° on a gap of 40; the hinge is the jamb nearer to the top of the landscape sheet.
  const along = 40 * 0.438
  const out = 40 * 0.899
  const hinge = sheet.at(outer.right, y - 20)
  const place = (a: number, o: number) =>
    sheet.portrait
      ? `${short(hinge.x + a)} ${short(hinge.y + o)}`
      : `${short(hinge.x + o)} ${short(hinge.y + a)}`
  return [
    { tone, width: 2.2, d: `M${place(0, 0)}L${place(along, out)}` },
    { tone, width: 1.2, d: `M${place(along, out)}A40 40 0 0 ${sheet.portrait ? 0 : 1} ${place(40, 0)}` },
  ]
}
