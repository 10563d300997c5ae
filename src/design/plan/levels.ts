import { type CastClient, type ClientState, largestFirst, owned, prospects, sizes, staff } from './cast.ts'
import type { Client, Person, Seating } from './frame.ts'
import { depth, rows } from './places.ts'
import { dealer, put, stand } from './seat.ts'
import type { Sheet, Size } from './sheet.ts'

// One row of letters for each of the four rows. Sizes are mixed on purpose: equal time for unequal clients.
const searching = ['LSS', 'MSS', 'MSS', 'MSS']
const selling = ['SSS', 'SLS', 'LSS', 'SSS']
const serving = ['LSMMMMSSS', 'LSMSMSMSS', 'MLSSSMSSS', 'MLMLSSMMS']

/** Those who will work in the key wing take the upper rows, to save them a walk. */
function people(sheet: Sheet): Person[] {
  const roles = ['operator', 'manager', 'service'] as const
  return roles.flatMap(role => {
    const ids = [...staff.key[role], ...staff.ordinary[role]]
    return stand(
      sheet,
      role,
      ids.map((id, row) => [id, depth[role], rows[row] ?? 0]),
    )
  })
}

/** Puts row after row; `at` says where the client with this place in its row stands, beside the middle of the row. */
function line(
  sheet: Sheet,
  letters: string[],
  state: ClientState,
  take: (size: Size) => CastClient,
  at: (place: number) => [x: number, aside: number],
): Client[] {
  return letters.flatMap((row, number) =>
    sizes(row).map((size, place) => {
      const [x, aside] = at(place)
      return put(sheet, take(size), state, x, (rows[number] ?? 0) + aside)
    }),
  )
}

/** Three prospects for each operator, the largest next to the headset, which needs more room on a phone. */
function searched(sheet: Sheet): Client[] {
  const nearest = sheet.portrait ? 220 : 230
  return line(sheet, searching, 'prospect', dealer(prospects), place => [nearest - 36 * place, 0])
}

// Turned, a block of 6 by 8 would not fit between the service and the wall: the same block lies on its side.
const lying = (i: number): [number, number] => [722 + 35 * (i % 6), 178 + 35 * Math.floor(i / 6)]
const turned = (i: number): [number, number] => [735 + 52 * Math.floor(i / 12), 107.5 + 35 * (i % 12)]

/** Between 2 and 3: the lines are gone, all clients stand in one tidy block. */
export function commonBase(sheet: Sheet): Seating {
  const block = sheet.portrait ? turned : lying
  const base = [...owned].sort(largestFirst)
  return {
    people: people(sheet),
    clients: [...searched(sheet), ...base.map((client, i) => put(sheet, client, 'client', ...block(i)))],
  }
}

/** Stage 3: one searches, another sells, the third keeps. */
export function levels(sheet: Sheet): Seating {
  const take = dealer(owned)
  const first = sheet.portrait ? 720 : 710
  return {
    people: people(sheet),
    clients: [
      ...searched(sheet),
      ...line(sheet, selling, 'deal', take, place => [460 + 38 * place, 0]),
      ...line(sheet, serving, 'client', take, place => [first + 42 * (place % 5), place < 5 ? -22 : 22]),
    ],
  }
}
