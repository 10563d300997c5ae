import { type Interval, interval, pairedPercent } from '#simulation/intervals.ts'
import type { Measures } from '#simulation/measures.ts'
import { type Case, column } from '#simulation/replications.ts'
import type { Library } from './library.ts'
import type { Printed, SpecifiedRow } from './specified.ts'
import type { Step } from './steps.ts'

/** The cases behind the columns of the tables, for n people (§ 4). */
export function casesOf(managers: number): readonly Case[] {
  return [
    { form: 'spontaneous', changes: { managers } },
    { form: 'cells', changes: { managers } },
    { form: 'three-level', changes: { managers } },
    { form: 'key-clients', changes: { managers } },
    { form: 'spontaneous', changes: { managers, batchHours: 3.5, callBlock: 0.2 } },
    { form: 'three-level', changes: { managers, careKey: 90, careOrdinary: 12 } },
  ]
}

/** One cell: ours, theirs, and how far apart in units of √(h₁² + h₂²); rounding of the print is forgiven. */
export interface Comparison {
  readonly row: SpecifiedRow
  readonly column: number
  readonly ours: Interval
  readonly specified: Printed
  readonly deviation: number
}

/** Measures that must agree within 2·√(h₁² + h₂²) in every cell. */
export const STRICT: readonly string[] = [
  'revenue',
  'contribution',
  'newClients',
  'clients',
  'switchShare',
  'idleShare',
  'onTime',
  'churnYear',
]

/** Compares a table with what we measured, column by column. */
export function compare(
  rows: readonly SpecifiedRow[],
  measured: readonly (readonly Measures[])[],
): Comparison[] {
  return rows.flatMap(row =>
    row.cells.map((cell, at) => {
      const scale = row.percent ? 100 : 1
      const found = interval(column(measured[at] ?? [], row.measure))
      const ours = {
        mean: found.mean === null ? null : found.mean * scale,
        ci95: found.ci95 === null ? null : found.ci95 * scale,
      }
      return {
        row,
        column: at,
        ours,
        specified: cell,
        deviation: apart(ours, cell),
      }
    }),
  )
}

/** Difference in units of √(h₁² + h₂²), after half a unit of the last printed digit is taken off. */
export function apart(ours: Interval, { mean, half }: Printed): number {
  const rounding = 0.5 * 10 ** -(mean.split('.')[1]?.length ?? 0)
  const difference = Math.max(0, Math.abs((ours.mean ?? NaN) - Number(mean)) - rounding)
  const width = Math.sqrt((ours.ci95 ?? 0) ** 2 + Number(half) ** 2)
  return difference === 0 ? 0 : difference / width
}

/** One stated difference beside ours; `deviation` as in `Comparison`. */
export interface StepComparison {
  readonly step: Step
  readonly measure: 'revenue' | 'contribution'
  readonly ours: Interval
  readonly specified: Printed
  readonly deviation: number
}

/** Runs a step, with fewer replications than stated when `reps` says so. */
export function compareStep(step: Step, library: Library, reps: number = step.reps): StepComparison[] {
  const from = library.measures(step.from, reps)
  const to = library.measures(step.to, reps)
  return (['revenue', 'contribution'] as const).flatMap(measure => {
    const specified = step[measure]
    if (specified === null) return []
    const ours = pairedPercent(column(from, measure), column(to, measure))
    return [{ step, measure, ours, specified, deviation: apart(ours, specified) }]
  })
}
