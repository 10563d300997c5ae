import { MEASURE_KEYS, MEASURES, type Measure } from '#simulation/measures.ts'
import type { Request } from '#simulation/refusals.ts'
import type { Summary } from '#simulation/summary.ts'
import { weeksOf } from './json.ts'

/** The result for people. */
export function asTable(request: Request, summary: Summary, warnings: readonly string[]): string {
  const line = (key: Measure): string => {
    const { mean, ci95 } = summary.measures[key]
    const unit = MEASURES[key]
    const [scale, shown] = unit === 'share' ? [100, '%'] : [1, unit]
    const digits = (value: number | null): string =>
      value === null ? '—' : (value * scale).toFixed(Math.abs(value * scale) >= 1000 ? 0 : 2)
    const half = ci95 === null ? '' : ` ± ${digits(ci95)}`
    return `${key.padEnd(20)} ${digits(mean).padStart(10)}${half.padEnd(12)} ${shown}`
  }
  return [
    `${request.form}, ${request.parameters.managers} people, seed ${request.seed}, ${request.reps} × ${weeksOf(request)} weeks`,
    ...MEASURE_KEYS.map(line),
    ...Object.entries(summary.utilisation).map(
      ([role, { mean }]) =>
        `${`load of ${role}`.padEnd(20)} ${mean === null ? '—' : (mean * 100).toFixed(2).padStart(10)} %`,
    ),
    ...warnings.map(warning => `! ${warning}`),
  ].join('\n')
}
