import { type CellPlan, planOf } from '#simulation/forms.ts'
import { MEASURE_KEYS, MEASURES } from '#simulation/measures.ts'
import { PARAMETER_NAMES, PARAMETERS } from '#simulation/parameters.ts'
import type { Request } from '#simulation/refusals.ts'
import type { Summary } from '#simulation/summary.ts'
import { MONTH, WEEK } from '#simulation/time.ts'

/** Weeks measured, without the dust of rounding. */
export const weeksOf = (request: Request): number =>
  Math.round(((request.end - request.parameters.warmUp * MONTH) / WEEK) * 1e9) / 1e9

function parametersShown(request: Request): Record<string, number | string | null> {
  const care = planOf(request.form, request.parameters, request.split).care
  const shown: Record<string, number | string | null> = {}
  for (const name of PARAMETER_NAMES) if (!PARAMETERS[name].moveOnly) shown[name] = request.parameters[name]
  shown['careKey'] = care?.key ?? null
  shown['careOrdinary'] = care?.ordinary ?? null
  shown['payTable'] = request.parameters.payTable
  return shown
}

const changed = (request: Request): Record<string, number | string> => ({
  ...request.changes,
  ...(request.split === null
    ? {}
    : { split: [request.split.callers, request.split.sellers, request.split.service].join(',') }),
})

const cellShown = (cell: CellPlan): object => ({
  segment: cell.segment,
  roles: Object.fromEntries(
    cell.roles.filter(({ count }) => count > 0).map(({ role, count }) => [role, count]),
  ),
})

/** The result for programs (specification § 13). */
export function asJson(request: Request, summary: Summary, warnings: readonly string[]): string {
  const { measures } = summary
  const plan = planOf(request.form, request.parameters, request.split)
  return JSON.stringify(
    {
      model: 1,
      form: request.form,
      seed: request.seed,
      reps: request.reps,
      weeks: weeksOf(request),
      parameters: parametersShown(request),
      changed: changed(request),
      cells: plan.cells.map(cellShown),
      measures: Object.fromEntries(MEASURE_KEYS.map(key => [key, { ...measures[key], unit: MEASURES[key] }])),
      utilisation: summary.utilisation,
      accounts: summary.accounts,
      hours: summary.hours,
      events: summary.events,
      warnings,
    },
    null,
    2,
  )
}
