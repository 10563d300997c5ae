/** The plan of the day against what has happened. */
export interface PlannedBlock {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly stage?: number | undefined
  readonly break?: true | undefined
}

export interface Day {
  /** Place of the block that goes on. */
  readonly at: number
  /** Milliseconds since it began. */
  readonly elapsed: number
  /** Minutes behind the plan; negative: ahead. */
  readonly behind: number
  /** When the first block began or would have, and when the last one ends if the rest goes as planned; milliseconds since 1970. */
  readonly from: number
  readonly to: number
}

const MINUTE = 60_000

/**
 * The plan is laid from the first block that really began, whatever hour it was written for. A block is behind by what
 * it started late and by what it has run over.
 * @param began milliseconds since 1970 by id of the block
 */
export function dayOf(
  blocks: readonly PlannedBlock[],
  began: Readonly<Record<string, number>>,
  now: number,
): Day | undefined {
  const offsets = offsetsOf(blocks)
  const known = blocks.flatMap((block, place) => {
    const start = began[block.id]
    return start === undefined ? [] : [{ place, start }]
  })
  const [first] = known.toSorted((a, b) => a.start - b.start)
  const last = known.toSorted((a, b) => b.start - a.start)[0]
  const block = last && blocks[last.place]
  if (!first || !last || !block) return undefined
  const elapsed = Math.max(0, now - last.start)
  const from = first.start - (offsets[first.place] ?? 0) * MINUTE
  const planned = from + (offsets[last.place] ?? 0) * MINUTE
  const late = last.start - planned
  const over = Math.max(0, elapsed - block.minutes * MINUTE)
  const whole = (offsets.at(-1) ?? 0) + (blocks.at(-1)?.minutes ?? 0)
  return {
    at: last.place,
    elapsed,
    behind: Math.round((late + over) / MINUTE),
    from,
    to: from + whole * MINUTE + Math.max(0, late + over),
  }
}

/** Minutes from the beginning of the plan to the beginning of each block. */
export function offsetsOf(blocks: readonly PlannedBlock[]): number[] {
  let sum = 0
  return blocks.map(({ minutes }) => {
    const offset = sum
    sum += minutes
    return offset
  })
}
