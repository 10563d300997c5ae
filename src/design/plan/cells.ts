import { cellWidth } from './building.ts'
import { largestFirst, owned, pairs, prospects } from './cast.ts'
import type { Client, Person, Seating } from './frame.ts'
import { put } from './seat.ts'
import { outer, type Sheet } from './sheet.ts'

const height = 262

/** Where the clients of a cell begin. */
export const firstColumn = 0.645 * cellWidth

/** Left upper corner of the cell of the pair with this number. */
export const corner = (pair: number) => ({
  x: outer.left + cellWidth * (pair % 3),
  y: pair < 3 ? outer.top : outer.bottom - height,
})

/** Half of the height of that cell. */
export const middle = (pair: number) => corner(pair).y + height / 2

/** Lead and assistant at their place in the cell. */
export function pairAt(sheet: Sheet, number: number, lead: Person['role']): Person[] {
  const pair = pairs[number]
  if (!pair) return []
  const at = sheet.at(corner(number).x + 0.31 * cellWidth, middle(number))
  return [
    { id: pair.lead, role: lead, ...at },
    // The pair is one mark and is not turned: the assistant stays at the right hand.
    { id: pair.assistant, role: 'assistant', x: at.x + 1.77 * sheet.r, y: at.y },
  ]
}

// Two prospects a cell; the largest go to the first cells.
const prospectCell = [0, 3, 1, 2, 0, 1, 2, 3, 4, 4, 5, 5]

function cell(sheet: Sheet, number: number): Client[] {
  const { x } = corner(number)
  const y = middle(number)
  const lead = pairs[number]?.lead ?? 0
  const served = owned.filter(client => client.cell === lead).sort(largestFirst)
  const waiting = prospects.filter((_, i) => prospectCell[i] === number)
  return [
    ...served.map((client, i) => ({
      ...put(sheet, client, 'client', x + firstColumn + 48 * (i % 2), y - 72 + 48 * Math.floor(i / 2)),
      owner: lead,
    })),
    ...waiting.map((client, i) => put(sheet, client, 'prospect', x + 34, y - 17 + 34 * i)),
  ]
}

/** Stage 2: six pairs, eight clients and two prospects each. */
export function cells(sheet: Sheet): Seating {
  const numbers = [0, 1, 2, 3, 4, 5]
  return {
    people: numbers.flatMap(number => pairAt(sheet, number, number < 3 ? 'newcomer' : 'manager')),
    clients: numbers.flatMap(number => cell(sheet, number)),
  }
}
