import { type Form, planOf, type Split } from './forms.ts'
import { type Measure, type Measures, measuresOf } from './measures.ts'
import { type Changes, type Parameters, settle } from './parameters.ts'
import { Run } from './run.ts'

/** What is run: a form with some settings changed. */
export interface Case {
  readonly form: Form
  readonly changes?: Changes
  readonly split?: Split | null
}

/** Seed of the r-th replication. */
export const seedOf = (seed: number, replication: number): number => (seed + replication) >>> 0

/** A run of the case, at its start. */
export function start(what: Case, seed: number, options: { facts?: boolean; end?: number } = {}): Run {
  const parameters: Parameters = settle(what.changes)
  const plan = planOf(what.form, parameters, what.split ?? null)
  return new Run(parameters, { plan, seed, facts: options.facts ?? false }, options.end)
}

/** Measures of `count` replications with seeds from `seed` on. */
export function replicate(what: Case, count: number, seed = 1): Measures[] {
  return Array.from({ length: count }, (_, replication) => {
    const run = start(what, seedOf(seed, replication))
    run.advance()
    const measures = measuresOf(run)
    if (measures === null) throw new Error('the run has not reached its end')
    return measures
  })
}

/** One measure of each replication. */
export const column = (measures: readonly Measures[], key: Measure): (number | null)[] =>
  measures.map(values => values[key])
