/**
 * The only generator of a scenario: xorshift32, seeded, used at the start of a run for its events, and by tests that
 * play at random. The same bytes in every engine: whole numbers of 32 bits and one division.
 */
export type Chance = () => number

/** @param seed a whole number; @returns numbers from 0 to 1, 1 excluded */
export function chance(seed: number): Chance {
  let x = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) | 0
  if (x === 0) x = 1
  const next = () => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return (x >>> 0) / 4294967296
  }
  for (let thrown = 0; thrown < 8; thrown++) next()
  return next
}

/** The generator of choices in random play: another one, so that the events of a seed stay what they are. */
export const randomPlay = (seed: number): Chance => chance(seed * 7919 + 13)

export type Drawn = { readonly event: number; readonly week: number }

/** Which events a run has and in which weeks, in the order drawn. */
export function drawEvents(
  seed: number,
  events: readonly { readonly weeks: readonly [number, number] }[],
  count: number,
): Drawn[] {
  const next = chance(seed)
  const left = events.map((_, place) => place)
  return Array.from({ length: Math.min(count, events.length) }, () => {
    const [event = 0] = left.splice(Math.floor(next() * left.length), 1)
    const [first, last] = events[event]?.weeks ?? [0, 0]
    return { event, week: first + Math.floor(next() * (last - first + 1)) }
  })
}
