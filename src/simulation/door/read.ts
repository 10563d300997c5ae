import { WINS } from '../ledger.ts'
import { between, type Measures, measuresBetween } from '../measures.ts'
import type { Run } from '../run.ts'
import type { Read } from './order.ts'

/** What a run shows as far as it has come: of the window that is open, of the years that are over. */
export function valuesOf(run: Run, reads: readonly Read[]): (number | null)[] {
  const { marks, department } = run
  const to = marks.end ?? marks.months.at(-1) ?? null
  const open = marks.from !== null && to !== null && to.time > marks.from.time
  const measures: Measures | null =
    open && marks.from !== null && reads.some(({ year }) => year === undefined)
      ? measuresBetween(department, marks.from, to)
      : null
  return reads.map(({ measure, year }) => {
    if (year === undefined) return measures?.[measure] ?? null
    const first = marks.months[12 * (year - 1)]
    const last = marks.months[12 * year]
    if (first === undefined || last === undefined) return null
    if (measure === 'newClients') return between(first, last)(WINS) / 12
    return measuresBetween(department, first, last)[measure]
  })
}
