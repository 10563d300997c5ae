import { prospects } from './cast.ts'
import { chance } from './chance.ts'
import type { Client, Seating } from './frame.ts'
import { box, scatter } from './scatter.ts'
import { type Places, put, stand } from './seat.ts'
import { outer, type Sheet } from './sheet.ts'

const stars: Places = [
  [13, 268, 150],
  [14, 500, 118],
  [15, 770, 150],
  [4, 338, 432],
  [5, 608, 352],
  [6, 838, 420],
]
const managers: Places = [
  [7, 186, 300],
  [8, 412, 276],
  [9, 640, 78],
  [10, 884, 262],
  [11, 486, 508],
  [12, 716, 520],
]

/** The market outside the door: a loose column, the same loose column at every reading. */
function market(sheet: Sheet): Client[] {
  const next = chance(5)
  return prospects.map((client, i) => {
    // The first, the largest, stands in the middle; the others sway to both sides in turn.
    const sway = i ? (20 * next() - 2) * (i % 2 ? 1 : -1) : 0
    return put(sheet, client, 'prospect', 46 + sway, 76 + 40 * i + 8 * next())
  })
}

/** Stage 1: one hall, everybody with the clients they found themselves. */
export function spontaneous(sheet: Sheet): Seating {
  const people = [...stand(sheet, 'star', stars), ...stand(sheet, 'manager', managers)]
  const hall = box(sheet, outer.left, outer.top, outer.right, outer.bottom)
  const manners = sheet.portrait ? { seed: 12, strict: 1, far: 60 } : { seed: 10, strict: 1, far: 92 }
  return { people, clients: [...scatter(sheet, manners, people, hall), ...market(sheet)] }
}
