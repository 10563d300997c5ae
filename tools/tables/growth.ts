import { EMPTY_BASE, EMPTY_BASE_HALF, grow } from '#simulation/tables/empty-base.ts'
import { printed } from '#simulation/tables/specified.ts'
import { heading, Tally } from './print.ts'

/** From an empty base, year by year. @returns the summary line */
export function growthTables(reps: number, seed: number): string[] {
  const tally = new Tally()
  heading(`From an empty base, 12 people, new clients a month in years 1 … 6, ${reps} replications`)
  for (const { name, changes, stated } of EMPTY_BASE) {
    console.log(`form 1, ${name}`)
    const { won } = grow({ form: 'spontaneous', changes }, reps, seed)
    for (const [year, ours] of won.entries()) {
      const text = tally.cell(ours, printed(`${(stated[year] ?? 0).toFixed(1)} ± ${EMPTY_BASE_HALF}`))
      console.log(`  year ${year + 1}  ${text}`)
    }
  }
  const one = grow({ form: 'spontaneous' }, reps, seed)
  const three = grow({ form: 'three-level' }, reps, seed)
  const last = three.won.at(-1)?.mean ?? Number.NaN
  console.log(`form 3 in year 6: ${last.toFixed(1)} new a month (7.6)`)
  console.log(
    `clients at the end of year 6: ${three.atTheEnd.mean?.toFixed(0)} (353) against ${one.atTheEnd.mean?.toFixed(0)} in form 1 (409)`,
  )
  return [`From an empty base: ${tally.text}`]
}
