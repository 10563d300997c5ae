import { STATES } from './account.ts'
import { type Interval, interval } from './intervals.ts'
import { MEASURE_KEYS, type Measure } from './measures.ts'
import type { Hours, Outcome } from './outcome.ts'
import { type Changes, PARAMETERS, type ParameterName } from './parameters.ts'
import type { Request } from './refusals.ts'
import { MONTH } from './time.ts'

/** Means and intervals over replications. */
export interface Summary {
  readonly reps: number
  readonly measures: Readonly<Record<Measure, Interval>>
  readonly utilisation: Readonly<Record<string, Interval>>
  /** Means. */
  readonly accounts: Readonly<Record<string, number>>
  readonly hours: Hours
  /** Of all replications together. */
  readonly events: number
}

const mean = (values: readonly number[]): number => interval(values).mean ?? 0

function everyMeasure(found: Partial<Record<Measure, Interval>>): found is Record<Measure, Interval> {
  return MEASURE_KEYS.every(key => found[key] !== undefined)
}

/** Sums up outcomes of replications of one case. */
export function summarise(outcomes: readonly Outcome[]): Summary {
  const measures: Partial<Record<Measure, Interval>> = {}
  for (const key of MEASURE_KEYS) measures[key] = interval(outcomes.map(outcome => outcome.measures[key]))
  if (!everyMeasure(measures)) throw new Error('a measure is missing')
  const roles = Object.keys(outcomes[0]?.utilisation ?? {})
  const hours = (kind: keyof Hours): number => mean(outcomes.map(outcome => outcome.hours[kind]))
  return {
    reps: outcomes.length,
    measures,
    utilisation: Object.fromEntries(
      roles.map(role => [role, interval(outcomes.map(outcome => outcome.utilisation[role] ?? null))]),
    ),
    accounts: Object.fromEntries(
      STATES.map(state => [state, mean(outcomes.map(outcome => outcome.accounts[state] ?? 0))]),
    ),
    hours: {
      paid: hours('paid'),
      away: hours('away'),
      work: hours('work'),
      runUp: hours('runUp'),
      idle: hours('idle'),
    },
    events: outcomes.reduce((sum, outcome) => sum + outcome.events, 0),
  }
}

/** What must be said beside a result (§ 9). */
export type Warning =
  | { readonly kind: 'overload'; readonly role: string; readonly load: number }
  | { readonly kind: 'fewKeyClients'; readonly mean: number }
  | { readonly kind: 'oneReplication' }
  | { readonly kind: 'contestable'; readonly name: ParameterName }
  | { readonly kind: 'shortWindow'; readonly months: number }

const CONTESTABLE: readonly ParameterName[] = ['loaf', 'eta', 'rho', 'handLoss']
const FEW_KEY_CLIENTS = 10

/** Settings whose sign of effect is disputed and that were moved from their standard. */
function contested(changes: Changes): Warning[] {
  return CONTESTABLE.filter(
    name => (changes[name] ?? PARAMETERS[name].standard) !== PARAMETERS[name].standard,
  ).map(name => ({ kind: 'contestable', name }))
}

/** All warnings about a request and what came of it. */
export function warningsOf(request: Request, outcomes: readonly Outcome[]): Warning[] {
  const warnings: Warning[] = []
  for (const role of Object.keys(outcomes[0]?.load ?? {})) {
    const load = mean(outcomes.map(outcome => outcome.load[role] ?? 0))
    if (load > 1) warnings.push({ kind: 'overload', role, load })
  }
  const keyClients = mean(outcomes.map(outcome => outcome.keyClients))
  if (request.form === 'key-clients' && keyClients < FEW_KEY_CLIENTS) {
    warnings.push({ kind: 'fewKeyClients', mean: keyClients })
  }
  if (outcomes.length === 1) warnings.push({ kind: 'oneReplication' })
  warnings.push(...contested(request.changes))
  const months = request.end / MONTH - request.parameters.warmUp
  if (months < 12) warnings.push({ kind: 'shortWindow', months })
  return warnings
}
