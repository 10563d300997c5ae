/** What can be done with a seating, and how it is undone. */
import { type Place, placeOf, placesFor, type Seating } from './places.ts'

export type Board = {
  readonly now: Seating
  /** Earlier seatings, the latest last. */
  readonly before: readonly Seating[]
}

/** Steps that can be undone. */
const REMEMBERED = 50

function step({ now, before }: Board, next: Seating): Board {
  return { now: next, before: [...before, now].slice(-REMEMBERED) }
}

/** Seats a newcomer; a place that is taken changes nothing. */
export function seat(board: Board, newcomer: number, place: string): Board {
  const { places } = board.now
  if (places.includes(place)) return board
  return step(board, { ...board.now, places: places.map((old, who) => (who === newcomer ? place : old)) })
}

export function change(board: Board, part: Partial<Pick<Seating, 'screens' | 'ownBreaks'>>): Board {
  return step(board, { ...board.now, ...part })
}

/** Back by one step; without one nothing changes. */
export function undo(board: Board): Board {
  const last = board.before.at(-1)
  return last ? { now: last, before: board.before.slice(0, -1) } : board
}

export function freePlaces(seating: Seating): Place[] {
  return placesFor(seating).filter(({ id }) => !seating.places.includes(id))
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

/** Where the other building stands on the drawing, metres from the corner of the hall. */
export const BUILDING = { x: 6.5, y: 11.3 }

/** A place as it stands on the drawing. */
export function drawn({ x, y, area }: Place): { x: number; y: number } {
  return area === 'building' ? { x: x + BUILDING.x, y: y + BUILDING.y } : { x, y }
}

/** The nearest free place in that direction, or none: what lies aside counts twice. */
export function nextPlace(seating: Seating, from: string, direction: Direction): string | undefined {
  const here = drawn(placeOf(from))
  const across = direction === 'ArrowLeft' || direction === 'ArrowRight'
  const sign = direction === 'ArrowLeft' || direction === 'ArrowUp' ? -1 : 1
  const ahead = freePlaces(seating).flatMap(place => {
    const there = drawn(place)
    const along = sign * (across ? there.x - here.x : there.y - here.y)
    const aside = Math.abs(across ? there.y - here.y : there.x - here.x)
    return along > 0.1 && place.id !== from ? [{ id: place.id, far: along + 2 * aside }] : []
  })
  return ahead.sort((a, b) => a.far - b.far)[0]?.id
}

/** The free place nearest to a point of the drawing, if it is within a step of 1.2 m. */
export function placeNear(seating: Seating, x: number, y: number): string | undefined {
  const near = freePlaces(seating)
    .map(place => ({ id: place.id, far: Math.hypot(drawn(place).x - x, drawn(place).y - y) }))
    .sort((a, b) => a.far - b.far)[0]
  return near && near.far <= 1.2 ? near.id : undefined
}
