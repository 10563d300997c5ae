/** Hands counted in a room: a first vote without talking, and a second one after the arguments. */
export interface Vote {
  /** Counts by place of the option. */
  readonly first: readonly number[]
  readonly second: readonly number[]
  /** The one that is being counted. */
  readonly round: 1 | 2
  /** Whether the room sees the counts. */
  readonly shown: boolean
}

/** More hands than this are a slip of the keyboard. */
export const MOST_HANDS = 999
/** Voting cards end at a letter that people can tell from the others. */
export const MOST_OPTIONS = 12

export const noVote: Vote = { first: [], second: [], round: 1, shown: false }

/** The counts of a round for so many options. */
export function countsOf(vote: Vote, round: 1 | 2, options: number): number[] {
  const counts = round === 1 ? vote.first : vote.second
  return Array.from({ length: options }, (_, place) => counts[place] ?? 0)
}

export function handsOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** With the count of an option in the present round; what is no count is ignored. */
export function counted(vote: Vote, option: number, count: number): Vote {
  if (!Number.isInteger(option) || option < 0 || option >= MOST_OPTIONS || !Number.isFinite(count))
    return vote
  const name = vote.round === 1 ? 'first' : 'second'
  const counts = countsOf(vote, vote.round, Math.max(option + 1, vote[name].length))
  counts[option] = Math.min(MOST_HANDS, Math.max(0, Math.round(count)))
  return { ...vote, [name]: counts }
}

/** Places of the options with most hands: several where they are equal, none where nobody voted. */
export function leaders(counts: readonly number[]): number[] {
  const most = Math.max(0, ...counts)
  return most === 0 ? [] : counts.flatMap((count, place) => (count === most ? place : []))
}
