/** One who may stay or leave. */
export type Holder = {
  readonly id: string
  /** Share of the department's revenue, %. */
  readonly share: number
  /** Part of that revenue that hangs on him alone, %. */
  readonly tie: number
}

/** One way the coins can fall. */
export type Outcome = {
  /** Ids of those who leave. */
  readonly leavers: readonly string[]
  /** Revenue lost, % of the department's. */
  readonly loss: number
  readonly chance: number
}

/** Revenue that hangs on people, %: Σ share × tie. */
export function baseAtRisk(holders: readonly Holder[]): number {
  return holders.reduce((sum, { share, tie }) => sum + (share * tie) / 100, 0)
}

/**
 * All ways the coins can fall, from the least loss to the greatest; equal losses keep the order of counting.
 * `along` is the part that goes with a leaver of what hangs on him alone, `stay` everybody's chance to stay, both 0–1;
 * the coins fall independently.
 */
export function outcomes(holders: readonly Holder[], along: number, stay = 0.5): Outcome[] {
  const all = Array.from({ length: 2 ** holders.length }, (_, way): Outcome => {
    const gone = holders.filter((_, place) => (way >> place) & 1)
    return {
      leavers: gone.map(({ id }) => id),
      loss: baseAtRisk(gone) * along,
      chance: stay ** (holders.length - gone.length) * (1 - stay) ** gone.length,
    }
  })
  return all.sort((a, b) => a.loss - b.loss)
}

/** Chance that more than `limit` % of revenue is lost. */
export function chanceAbove(ways: readonly Outcome[], limit: number): number {
  return ways.reduce((sum, { loss, chance }) => sum + (loss > limit ? chance : 0), 0)
}

/** Chance that at least so many leave. */
export function chanceOfLeavers(ways: readonly Outcome[], least: number): number {
  return ways.reduce((sum, { leavers, chance }) => sum + (leavers.length >= least ? chance : 0), 0)
}

/** Mean loss, % of revenue. */
export function meanLoss(ways: readonly Outcome[]): number {
  return ways.reduce((sum, { loss, chance }) => sum + loss * chance, 0)
}
