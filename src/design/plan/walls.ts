import { floors, type Shell, type Wall, walls } from './building.ts'
import { short } from './shapes.ts'
import { outer, type Sheet } from './sheet.ts'

const { left, right, top, bottom } = outer

const stroke = (sheet: Sheet, x1: number, y1: number, x2: number, y2: number) => {
  const a = sheet.at(x1, y1)
  const b = sheet.at(x2, y2)
  const end = short(a.y) === short(b.y) ? `H${short(b.x)}` : `V${short(b.y)}`
  return `M${short(a.x)} ${short(a.y)}${end}`
}

/** The standing parts of a wall, from its root to where it has grown, with its gaps cut out. */
function pieces(sheet: Sheet, name: string, wall: Wall, part: number, gaps: Shell['gaps']): string {
  const [x, y] = wall.root
  const [dx, dy] = wall.reach
  const from = dx ? x : y
  const to = from + (dx + dy) * part
  // A turned sheet shortens the way inwards but not the doors in a wall along it.
  const scale = dx ? sheet.inward(1) : 1
  const cuts = (wall.openings ?? [])
    .map(at => ({ at, half: ((gaps.get(`${name} ${at}`) ?? 0) * scale) / 2 }))
    .filter(({ at, half }) => half > 0 && at - half < to)
  const ends = [from, ...cuts.flatMap(({ at, half }) => [at - half, at + half]), to]
  let path = ''
  for (let i = 0; i + 1 < ends.length; i += 2) {
    const [a = 0, b = 0] = ends.slice(i, i + 2)
    if (a === b || (cuts.length && a > b)) continue
    path += dx ? stroke(sheet, a, y, b, y) : stroke(sheet, x, a, x, b)
  }
  return path
}

/** All walls as one path. */
export const wallPath = (sheet: Sheet, { walls: grownWalls, gaps }: Shell): string =>
  Object.entries(walls)
    .map(([name, wall]) => {
      const part = grownWalls.get(name) ?? 0
      return part > 0 ? pieces(sheet, name, wall, part, gaps) : ''
    })
    .join('')

const rectangle = (sheet: Sheet, x1: number, y1: number, x2: number, y2: number) => {
  const a = sheet.at(x1, y1)
  const b = sheet.at(x2, y2)
  return `M${short(a.x)} ${short(a.y)}H${short(b.x)}V${short(b.y)}H${short(a.x)}z`
}

/** The floor of the whole building, up to the outer face of the walls, so that a doorway has a threshold. */
export const floorPath = (sheet: Sheet): string => {
  const face = sheet.wall / 2
  const aside = sheet.inward(face)
  return rectangle(sheet, left - aside, top - face, right + aside, bottom + face)
}

/**
 * A floor rolled out over it from the left. A corridor is open at its ends, hides the common floor there and
 * leaves the doorways on its sides to the rooms.
 */
export const rolledPath = (sheet: Sheet, name: string, part: number): string => {
  const floor = floors[name]
  if (!floor) return ''
  const hall = floor.tone === 'paper'
  const face = sheet.wall / 2
  const beyond = hall ? -face : face
  const aside = sheet.inward(hall ? face + 1 : face)
  const end = left + (right - left) * part + aside
  return rectangle(sheet, left - aside, floor.top - beyond, end, floor.bottom + beyond)
}
