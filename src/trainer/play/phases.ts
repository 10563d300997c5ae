/** The steps of one decision, in the order in which a room takes them. */
export type Phase = 'meanwhile' | 'read' | 'vote' | 'argue' | 'second' | 'count' | 'tables' | 'effect'

type Moment = {
  /** How many slides it takes to tell what happened since the last decision. */
  readonly news: number
  /** More than one table plays. */
  readonly byTables: boolean
  readonly isDecided: boolean
}

/** @returns at least one; the effect only once it is there */
export function phasesOf({ news, byTables, isDecided }: Moment): Phase[] {
  return [
    ...Array.from({ length: news }, () => 'meanwhile' as const),
    'read',
    ...(byTables ? (['tables'] as const) : (['vote', 'argue', 'second', 'count'] as const)),
    ...(isDecided ? (['effect'] as const) : []),
  ]
}

/** Seconds that a step is given, where it has a countdown. */
export const secondsOf: Readonly<Partial<Record<Phase, number>>> = {
  vote: 60,
  argue: 90,
  second: 30,
  tables: 180,
}
