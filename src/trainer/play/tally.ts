/** What a count of hands says. Counts stand in the order of the choices. */
export type Counts = readonly number[]

export const sumOf = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0)

/** The choices with the most votes: several when they are equal, none when nobody has voted. */
export function leaders(counts: Counts): number[] {
  const most = Math.max(0, ...counts)
  return most === 0 ? [] : counts.flatMap((count, choice) => (count === most ? [choice] : []))
}

/** The only choice with the most votes. */
export function majority(counts: Counts): number | undefined {
  const [first, second] = leaders(counts)
  return second === undefined ? first : undefined
}

/**
 * What to do with a first vote. Talk pays most when a third to two thirds of the room hold one choice: below, the
 * situation is not understood yet; above, there is little to argue about [S25].
 */
export type Advice = 'none' | 'explain' | 'talk' | 'goOn'

export function adviceOn(counts: Counts): Advice {
  const all = sumOf(counts)
  const most = Math.max(0, ...counts)
  // Whole numbers, so that exactly a third and exactly two thirds belong to the talk.
  if (all === 0) return 'none'
  if (3 * most < all) return 'explain'
  return 3 * most > 2 * all ? 'goOn' : 'talk'
}

/** By how many votes each choice differs from the first vote; none before both are there. */
export function shift(first: Counts, second: Counts): readonly number[] {
  return sumOf(first) === 0 || sumOf(second) === 0
    ? []
    : second.map((count, choice) => count - (first[choice] ?? 0))
}
