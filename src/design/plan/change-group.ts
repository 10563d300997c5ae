import { corridor } from './building.ts'
import { owned, pairs, prospects } from './cast.ts'
import { corner, firstColumn, middle, pairAt } from './cells.ts'
import type { Client, Seating } from './frame.ts'
import { box, scatter } from './scatter.ts'
import { type Places, put, stand } from './seat.ts'
import { outer, type Sheet } from './sheet.ts'

const lying: { stars: Places; managers: Places } = {
  stars: [
    [13, 186, 432],
    [4, 330, 512],
    [14, 452, 398],
    [5, 596, 510],
    [15, 726, 404],
    [6, 872, 500],
  ],
  managers: [
    [11, 270, 386],
    [12, 664, 452],
    [10, 806, 486],
  ],
}

// On a phone the room is too short for nine people as they stand there: they spread over its width.
const upright: { stars: Places; managers: Places } = {
  stars: [
    [13, 194, 450],
    [4, 326, 515],
    [14, 466, 410],
    [5, 591, 512],
    [15, 727, 410],
    [6, 852, 515],
  ],
  managers: [
    [11, 336, 370],
    [12, 601, 365],
    [10, 862, 370],
  ],
}

/** The three newcomers behind the wall: four prospects of their own each, and what their assistant brought. */
function changeGroup(sheet: Sheet, number: number): Client[] {
  const { x } = corner(number)
  const pair = pairs[number]
  const y = middle(number)
  // A phone shortens the way inwards, so the little heap of prospects is laid out wider there.
  const step = sheet.portrait ? { x: 38, y: 26 } : { x: 24, y: 24 }
  const first = sheet.portrait ? { x: 30, y: 60 } : { x: 32, y: 48 }
  const heap = prospects.filter((_, i) => (i < 4 ? [0, 1, 2, 0][i] : Math.floor((i - 3) / 3)) === number)
  return [
    ...heap.map((client, i) =>
      put(
        sheet,
        client,
        'prospect',
        x + first.x + step.x * (i % 2),
        y - first.y + step.y * Math.floor(i / 2),
      ),
    ),
    ...owned
      .filter(client => client.owner === pair?.assistant)
      .map((client, i) => ({
        ...put(sheet, client, 'client', x + firstColumn + 48 * (i % 2), y - 24 + 48 * Math.floor(i / 2)),
        owner: pair?.lead ?? 0,
      })),
  ]
}

/** Between 1 and 2: a change group behind a double wall, the veterans still with their clients below. */
export function changeGroups(sheet: Sheet): Seating {
  const places = sheet.portrait ? upright : lying
  const below = [...stand(sheet, 'star', places.stars), ...stand(sheet, 'manager', places.managers)]
  const room = box(sheet, outer.left, corridor.bottom, outer.right, outer.bottom)
  const manners = sheet.portrait ? { seed: 76, strict: 0.6, far: 50 } : { seed: 37, strict: 1, far: 40 }
  return {
    people: [...[0, 1, 2].flatMap(number => pairAt(sheet, number, 'newcomer')), ...below],
    clients: [
      ...[0, 1, 2].flatMap(number => changeGroup(sheet, number)),
      ...scatter(sheet, manners, below, room),
    ],
  }
}
