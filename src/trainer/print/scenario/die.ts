/**
 * Chance at a table: a die in the place of the seed. The engine draws so many of the events, each as likely as any
 * other, and for each a week of its range (src/activities/scenario/chance.ts). Here a first throw names the event and
 * a second one its week; what has been thrown already, and a face that names nothing, is thrown again.
 */
export const FACES = 6

type Ranged = { readonly weeks: readonly [number, number] }

/** What a face of the first throw names: the place of an event, or nothing. */
export function eventsByFace(count: number): (number | undefined)[] {
  const each = Math.max(1, Math.floor(FACES / count))
  return Array.from({ length: FACES }, (_, face) => {
    const event = Math.floor(face / each)
    return event < count ? event : undefined
  })
}

/** The week that a face of the second throw names: spread evenly over the range, the high faces mirror the low ones. */
export function weekOf({ weeks: [first, last] }: Ranged, face: number): number {
  if (face > FACES / 2) return first + last - weekOf({ weeks: [first, last] }, FACES + 1 - face)
  return first + Math.floor(((face - 0.5) * (last - first + 1)) / FACES)
}

export function weeksByFace(event: Ranged): number[] {
  return Array.from({ length: FACES }, (_, at) => weekOf(event, at + 1))
}
