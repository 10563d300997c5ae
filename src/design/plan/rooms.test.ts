import { expect, test } from 'vitest'
import type { Role } from './cast.ts'
import { type Frame, type FrameKey, frameKeys } from './frame.ts'
import { frameOn } from './frames.ts'
import { ownership } from './ownership.ts'
import { roomOf, roomsOn } from './rooms.ts'
import type { Box } from './scatter.ts'
import { landscape, portrait, type Sheet } from './sheet.ts'

const cases = [landscape, portrait].flatMap(sheet =>
  frameKeys.map(key => ({ key, sheet, on: sheet.portrait ? 'portrait' : 'landscape' })),
)

/** What a mark covers: a disc, or a box where the mark is not round. */
interface Ink extends Box {
  name: string
  disc?: { x: number; y: number; r: number }
}

// Half widths and heights in radii of a person: left and right, up, down; see shapes.ts.
const reach: Record<Role, [number, number, number]> = {
  star: [1.485, 1.485, 1.485],
  manager: [1, 1, 1],
  newcomer: [1, 1, 1],
  assistant: [0.6, 0.6, 0.6],
  operator: [1.49, 1.43, 0.92],
  service: [1.47, 0.92, 1.47],
}

function inks({ people, clients }: Frame, sheet: Sheet): Ink[] {
  const box = (x: number, y: number, aside: number, up: number, down: number) => ({
    left: x - aside,
    right: x + aside,
    top: y - up,
    bottom: y + down,
  })
  return [
    ...people.map(({ id, role, x, y }) => {
      const [aside, up, down] = reach[role].map(radii => radii * sheet.r)
      const disc = aside === up && up === down ? { disc: { x, y, r: aside ?? 0 } } : {}
      return { name: `person ${id}`, ...box(x, y, aside ?? 0, up ?? 0, down ?? 0), ...disc }
    }),
    ...clients.map(({ id, size, x, y }) => {
      const half = sheet.side[size] / 2
      return { name: `client ${id}`, ...box(x, y, half, half, half) }
    }),
  ]
}

function overlap(a: Ink, b: Ink): boolean {
  if (a.disc && b.disc) return Math.hypot(a.disc.x - b.disc.x, a.disc.y - b.disc.y) < a.disc.r + b.disc.r
  const [disc, other] = a.disc ? [a.disc, b] : [b.disc, a]
  if (disc) {
    const x = Math.min(other.right, Math.max(other.left, disc.x))
    const y = Math.min(other.bottom, Math.max(other.top, disc.y))
    return Math.hypot(disc.x - x, disc.y - y) < disc.r
  }
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

test.each(cases)('no two marks of frame $key touch, $on', ({ key, sheet }) => {
  const all = inks(frameOn(key, sheet), sheet)
  const pairs = all.flatMap((a, i) => all.slice(i + 1).map(b => [a, b] as const))
  expect(pairs.filter(([a, b]) => overlap(a, b)).map(([a, b]) => `${a.name}, ${b.name}`)).toEqual([])
})

test.each(cases)('every person of frame $key stands clear of the walls, $on', ({ key, sheet }) => {
  const clear = (ink: Ink, room: Box) =>
    ink.left >= room.left + sheet.wall / 2 &&
    ink.right <= room.right - sheet.wall / 2 &&
    ink.top >= room.top + sheet.wall / 2 &&
    ink.bottom <= room.bottom - sheet.wall / 2
  const people = inks(frameOn(key, sheet), sheet).filter(ink => ink.name.startsWith('person'))
  expect(people.filter(ink => !roomsOn(key, sheet).some(room => clear(ink, room)))).toEqual([])
})

/** Where the clients of each state belong; at stages 1.5 and 2 with whoever leads them. */
const belong: Record<FrameKey, Record<string, RegExp>> = {
  '1': { prospect: /^market$/, client: /^hall$/ },
  '1.5': { prospect: /^change$/, client: /^(change|hall)$/ },
  '2': { prospect: /^cell/, client: /^cell/ },
  '2.5': { prospect: /^search$/, client: /^service$/ },
  '3': { prospect: /^search$/, deal: /^sale$/, client: /^service$/ },
  '3.5': { prospect: /^(key|ordinary) search$/, deal: /^(key|ordinary) sale$/, client: /^service$/ },
  '4': {
    prospect: /^(key|ordinary) search$/,
    deal: /^(key|ordinary) sale$/,
    client: /^(key|ordinary) service$/,
  },
}

test.each(cases)('every client of frame $key is in the room it belongs to, $on', ({ key, sheet }) => {
  const frame = frameOn(key, sheet)
  for (const client of frame.clients) {
    expect(roomOf(client, frame, sheet), `client ${client.id}`).toMatch(belong[key][client.state] ?? /never/)
  }
})

test.each(['1.5', '2'] as const)('clients of frame %s are in one room with their owner', key => {
  for (const sheet of [landscape, portrait]) {
    const frame = frameOn(key, sheet)
    for (const client of frame.clients.filter(one => one.owner)) {
      const owner = frame.people.find(person => person.id === client.owner)
      const room = roomsOn(key, sheet).find(one => one.name === roomOf(client, frame, sheet))
      expect(owner && room && owner.x > room.left && owner.x < room.right, `client ${client.id}`).toBe(true)
      expect(owner && room && owner.y > room.top && owner.y < room.bottom, `client ${client.id}`).toBe(true)
    }
  }
})

test.each(['3.5', '4'] as const)('all and only large clients are in the upper wing at %s', key => {
  for (const sheet of [landscape, portrait]) {
    const above = frameOn(key, sheet).clients.filter(({ x, y }) => (sheet.portrait ? x : y) < 238)
    expect(above.map(client => client.size)).toEqual(Array.from({ length: 8 }, () => 'L'))
  }
})

test.each(['1', '1.5'] as const)('no line of frame %s runs over a client of somebody else', key => {
  for (const sheet of [landscape, portrait]) {
    const frame = frameOn(key, sheet)
    for (const { owner, client } of ownership(frame)) {
      const from = frame.people.find(person => person.id === owner)
      const to = frame.clients.find(one => one.id === client)
      if (!from || !to) throw new Error(`no person ${owner} or client ${client}`)
      for (const other of frame.clients.filter(one => one.id !== client && one.owner !== owner)) {
        const steps = Array.from({ length: 50 }, (_, i) => (i + 1) / 50)
        const half = sheet.side[other.size] / 2
        const hit = steps.some(
          t =>
            Math.abs(from.x + (to.x - from.x) * t - other.x) < half &&
            Math.abs(from.y + (to.y - from.y) * t - other.y) < half,
        )
        expect(hit, `line ${owner}–${client} over ${other.id}`).toBe(false)
      }
    }
  }
})
