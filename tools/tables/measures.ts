import { casesOf, compare, STRICT } from '#simulation/tables/agreement.ts'
import type { Library } from '#simulation/tables/library.ts'
import { COLUMNS, SPECIFIED_12, SPECIFIED_24 } from '#simulation/tables/specified.ts'
import { heading, Tally } from './print.ts'

/** The tables at 12 and 24 people. @returns the summary lines */
export function measureTables(library: Library, share: number): string[] {
  const strict = new Tally()
  const all = new Tally()
  for (const { people, rows } of [
    { people: 12, rows: SPECIFIED_12 },
    { people: 24, rows: SPECIFIED_24 },
  ]) {
    const reps = Math.max(2, Math.round(50 * share))
    heading(`${people} people, months 24–48, ${reps} replications`)
    const cells = compare(
      rows,
      casesOf(people).map(what => library.measures(what, reps)),
    )
    for (const row of rows) {
      const must = STRICT.includes(row.measure)
      console.log(`${row.measure}${row.percent ? ', %' : ''}${must ? ' *' : ''}`)
      for (const { column, ours, specified } of cells.filter(cell => cell.row === row)) {
        const text = all.cell(ours, specified)
        if (must) strict.cell(ours, specified)
        console.log(`  ${(COLUMNS[column] ?? '').padEnd(14)}${text}`)
      }
    }
  }
  return [`tables, measures with * (criterion: 2): ${strict.text}`, `tables, all measures: ${all.text}`]
}
