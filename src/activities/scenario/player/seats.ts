import type { Program } from '#course/scenario/program.ts'
import type { Facts } from '#learner/fact.ts'
import type { Words } from '../../prediction/fill.ts'
import { nameOf } from '../../seating/place-name.ts'
import { placesFor, type Seating } from '../../seating/places.ts'
import type { Run } from '../run.ts'
import { beside } from '../runs.ts'
import type { Book } from './book.ts'
import { valueIn } from './use-run.ts'

export type SeatingWords = {
  /** Of the floor, the roster and what is read off them. */
  readonly floor: Words
  /** Names of the newcomers, a list for each size a group may have. */
  readonly groups: readonly (readonly string[])[]
}

/** The newcomers of this run. */
export function groupOf(book: Book, run: Run, { groups }: SeatingWords): readonly string[] {
  const size = book.read('size', run)
  return groups.find(({ length }) => length === size) ?? groups[0] ?? []
}

const SCREENS = 'screens'
const BREAKS = 'own-breaks'

/** A seating as the value of a fact, and back. */
export const spellSeats = ({ places, screens, ownBreaks }: Seating): string[] => [
  ...places,
  ...(screens ? [SCREENS] : []),
  ...(ownBreaks ? [BREAKS] : []),
]

export function readSeats(value: unknown, size: number): Seating | undefined {
  if (!Array.isArray(value)) return undefined
  const places = value.filter(one => one !== SCREENS && one !== BREAKS)
  const known = new Set(placesFor({ places }).map(({ id }) => id))
  return places.length === size && new Set(places).size === size && places.every(one => known.has(one))
    ? { places, screens: value.includes(SCREENS), ownBreaks: value.includes(BREAKS) }
    : undefined
}

/** The seating that was drawn in a run, if it was. */
export const keptSeats = (facts: Facts, scenario: string, run: string, size: number): Seating | undefined =>
  readSeats(valueIn(facts, beside(scenario, run).seats), size)

/** A line for each newcomer, then screens and breaks. */
export function seatLines(
  { places, screens, ownBreaks }: Seating,
  names: readonly string[],
  book: Book,
  { floor }: SeatingWords,
): string[] {
  return [
    ...places.map((place, who) => book.word('seat', { name: names[who] ?? '', place: nameOf(place, floor) })),
    ...(screens ? [floor['screens'] ?? ''] : []),
    ...(ownBreaks ? [floor['own-breaks'] ?? ''] : []),
  ]
}

/** The card whose effect on this variable is nearest to the drawn one; of equals the one with the smaller influence. */
export function nearestCard(program: Program, node: number, variable: string, effect: number): number {
  const cards = program.nodes[node]?.choices.map(({ effects }, choice) => {
    const own = effects.find(one => 'change' in one && one.change === variable)
    const by = own && 'change' in own && typeof own.by === 'number' ? own.by : 0
    return { choice, by: own && 'change' in own && own.sign === '-' ? -by : by }
  })
  const [nearest] = (cards ?? []).sort(
    (a, b) => Math.abs(a.by - effect) - Math.abs(b.by - effect) || a.by - b.by,
  )
  return nearest?.choice ?? 0
}
