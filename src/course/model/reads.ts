import type { Read, Values } from '#simulation/door/order.ts'
import { type Interval, interval, pairedPercent } from '#simulation/intervals.ts'
import { casesOf } from './cases.ts'
import type { Declaration, ReadOut, Settings } from './declaration.ts'

/** What the engine is asked to read of every run, each once. */
export function asked(reads: readonly ReadOut[]): Read[] {
  const found = new Map<string, Read>()
  for (const { measure, year } of reads)
    if (measure) found.set(key(measure, year), year === undefined ? { measure } : { measure, year })
  return [...found.values()]
}

function key(measure: string, year: number | undefined): string {
  return `${measure} ${year ?? ''}`
}

/**
 * A read-out over replications: mean and half of its 95 % interval, shares in per cent.
 * @param finished values of every replication, cases and reads in the order they were asked in
 */
export function readOut(
  { cases, reads }: Pick<Declaration, 'cases' | 'reads'>,
  read: ReadOut,
  finished: readonly Values[],
): Interval {
  const { measure } = read
  if (measure === undefined) return { mean: null, ci95: null }
  const names = Object.keys(cases)
  const place = asked(reads).findIndex(known => key(known.measure, known.year) === key(measure, read.year))
  const column = (name: string): (number | null)[] =>
    finished.map(values => values[names.indexOf(name)]?.[place] ?? null)
  if (read.against !== undefined) return pairedPercent(column(read.against), column(read.of))
  const factor = (read.percent ? 100 : 1) / (read.divide ?? 1)
  return interval(column(read.of).map(value => (value === null ? null : value * factor)))
}

/** Mean length of an absence; a test ties it to the parameter table, which a page need not carry. */
export const ABSENCE_DAYS = 7

/** Days in a hundred on which a pair lacks one of the two: 1 − A², A the share of days a person is there (§ 8). */
export function pairIncomplete(absencesPerYear: number): number {
  const there = 1 / (1 + (absencesPerYear * ABSENCE_DAYS) / 252)
  return 100 * (1 - there * there)
}

/** The value of a read-out that is computed, not simulated; the case sets what it is computed from. */
export function exactly(declaration: Declaration, { of, exact }: ReadOut, settings: Settings): number | null {
  const changes = casesOf(declaration, settings)[of]?.changes ?? {}
  if (exact === 'pairIncomplete') return pairIncomplete(changes.absencesPerYear ?? 0)
  return exact === undefined ? null : (changes[exact] ?? null)
}
