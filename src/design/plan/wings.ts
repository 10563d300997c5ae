import { owned, prospects, sizes, staff } from './cast.ts'
import type { Client, Person, Seating } from './frame.ts'
import { depth, wingRows } from './places.ts'
import { dealer, put, stand } from './seat.ts'
import type { Sheet } from './sheet.ts'

function people(sheet: Sheet): Person[] {
  const wings = ['key', 'ordinary'] as const
  const roles = ['operator', 'manager', 'service'] as const
  return roles.flatMap(role =>
    wings.flatMap(wing =>
      stand(
        sheet,
        role,
        staff[wing][role].map((id, i) => [id, depth[role], wingRows[wing][role][i] ?? 0]),
      ),
    ),
  )
}

/** Eight large clients: one searched for, two being sold to, five served. */
function key(sheet: Sheet): Client[] {
  const { operator, manager, service } = wingRows.key
  const take = dealer(owned)
  const [upper = 0, lower = 0] = service
  return [
    ...operator.map(y => put(sheet, dealer(prospects)('L'), 'prospect', 207.5, y)),
    ...manager.map(y => put(sheet, take('L'), 'deal', 480, y)),
    ...[720, 790, 860].map(x => put(sheet, take('L'), 'client', x, upper)),
    ...[720, 790].map(x => put(sheet, take('L'), 'client', x, lower)),
  ]
}

// Larger first: each row of a block begins with two medium ones while they last.
const blocks = [
  ['MMMSSS', 'MMSSS', 'MMSSS'],
  ['MMSSS', 'MMSSS', 'MMSSS'],
]

/** The other fifty-two, as at stage 3, but with fewer people. */
function ordinary(sheet: Sheet): Client[] {
  const { operator, manager, service } = wingRows.ordinary
  const found = dealer(prospects)
  const take = dealer(owned)
  // Turned, headset and tray reach further towards the squares.
  const [nearest, first] = sheet.portrait ? [226, 714] : [230, 702]
  return [
    ...operator.flatMap((y, row) =>
      sizes(row < 2 ? 'MSSS' : 'MSS').map((size, i) =>
        put(sheet, found(size), 'prospect', nearest - 29 * i, y),
      ),
    ),
    ...manager.flatMap(y =>
      sizes('SSSSS').map((size, i) => put(sheet, take(size), 'deal', 452 + 22.5 * i, y)),
    ),
    ...service.flatMap((y, number) =>
      (blocks[number] ?? []).flatMap((row, down) =>
        sizes(row).map((size, i) => put(sheet, take(size), 'client', first + 31 * i, y + 31 * (down - 1))),
      ),
    ),
  ]
}

/** Frames 3.5 and 4: the large clients get a wing and people of their own. */
export function twoWings(sheet: Sheet): Seating {
  return { people: people(sheet), clients: [...key(sheet), ...ordinary(sheet)] }
}
