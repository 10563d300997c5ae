import { type CastClient, clients } from './cast.ts'
import { chance } from './chance.ts'
import type { Client, Person } from './frame.ts'
import type { Point, Sheet } from './sheet.ts'

/** The walls within which clients may stand, on the sheet. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Two opposite corners of the landscape plan as a box on the sheet. */
export function box(sheet: Sheet, x1: number, y1: number, x2: number, y2: number): Box {
  const a = sheet.at(x1, y1)
  const b = sheet.at(x2, y2)
  return { left: a.x, top: a.y, right: b.x, bottom: b.y }
}

interface Held {
  client: CastClient
  owner: Person
  half: number
  at: Point
}

const distance = (a: Point, b: Point) => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)

/** How far a point is from the stretch between two others. */
function off(stretch: [Point, Point], p: Point): number {
  const [a, b] = stretch
  const along = ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / distance(a, b) ** 2
  const t = Math.min(1, Math.max(0, along))
  return distance(p, { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) })
}

const side = (a: Point, b: Point, p: Point) => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 0

const crosses = ([a, b]: [Point, Point], [c, d]: [Point, Point]) =>
  side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)

/** Cosine of the angle between two directions from the same owner. */
const together = (owner: Point, a: Point, b: Point) =>
  ((a.x - owner.x) * (b.x - owner.x) + (a.y - owner.y) * (b.y - owner.y)) /
  (distance(owner, a) * distance(owner, b))

/** The clients of these people, each owner's every third one distant; the near ones come first. */
function crowd(people: Person[]): { client: CastClient; owner: Person; distant: boolean }[] {
  const all = people.flatMap(owner =>
    clients
      .filter(client => client.owner === owner.id)
      .map((client, i) => ({ client, owner, distant: i % 3 === 2 })),
  )
  return [...all.filter(one => !one.distant), ...all.filter(one => one.distant)]
}

/** Whether a client may stand here: clear of walls, people, other clients and of all lines of ownership. */
function fits(trial: Held, held: Held[], people: Person[], room: Box, strict: number): boolean {
  const { at, half, owner } = trial
  const margin = 22 + half
  if (at.x < room.left + margin || at.x > room.right - margin) return false
  if (at.y < room.top + margin || at.y > room.bottom - margin) return false
  const line: [Point, Point] = [owner, at]
  // About 37° between the lines of a veteran, 66° between those of a manager.
  const spread = owner.role === 'star' ? 0.2 : 0.6
  const clear = people.every(
    person =>
      distance(person, at) >= 31 + half && (person.id === owner.id || off(line, person) >= 26 * strict),
  )
  return (
    clear &&
    held.every(other => {
      const apart = half + other.half + 8
      if (Math.abs(other.at.x - at.x) < apart && Math.abs(other.at.y - at.y) < apart) return false
      if (other.owner.id === owner.id) return together(owner, other.at, at) < 1 - spread * strict
      const theirs: [Point, Point] = [other.owner, other.at]
      return (
        !crosses(line, theirs) &&
        off(line, other.at) >= other.half + 9 * strict &&
        off(theirs, at) >= half + 9 * strict
      )
    })
  )
}

/** Room for the lines; less where many stand close together. */
export interface Manners {
  seed: number
  /** 1 keeps lines well apart, 0 only keeps squares from touching. */
  strict: number
  /** How much further every third client stands. */
  far: number
}

/**
 * Scatters clients around those who own them, in the room of their owner: 46 to 80 away, every third further.
 * Only sums, products and roots are used, in which all browsers agree, unlike sines.
 * The far ones come last, when the place near everybody is already taken.
 */
export function scatter(sheet: Sheet, { seed, strict, far }: Manners, people: Person[], room: Box): Client[] {
  const next = chance(seed)
  const held: Held[] = []
  for (const { client, owner, distant } of crowd(people)) {
    const half = sheet.side[client.size] / 2
    for (let tries = 0; ; tries++) {
      if (tries > 2000) throw new Error(`seed ${seed}: no free place for client ${client.id} of ${owner.id}`)
      const dx = 2 * next() - 1
      const dy = 2 * next() - 1
      const length = Math.sqrt(dx * dx + dy * dy)
      if (length > 1 || length < 0.1) continue
      const reach = (46 + half / 2 + 34 * next() + (distant ? far * next() : 0)) / length
      const at = { x: Math.round(owner.x + dx * reach), y: Math.round(owner.y + dy * reach) }
      const trial = { client, owner, half, at }
      if (!fits(trial, held, people, room, strict)) continue
      held.push(trial)
      break
    }
  }
  return held.map(({ client, owner, at }) => ({
    id: client.id,
    size: client.size,
    state: 'client',
    owner: owner.id,
    ...at,
  }))
}
