import { MOVES, type MoveOutcome, moveOf, type StatedMove } from '#simulation/tables/moves.ts'
import { heading, Tally } from './print.ts'

/** The move itself. @returns the summary line */
export function moveTables(reps: number, seed: number): string[] {
  const tally = new Tally()
  heading(`The move itself, month 24 of 54, ${reps} replications`)
  for (const stated of MOVES) {
    const outcome = moveOf(stated, reps, seed)
    const { lowest, after12, after30, gone } = outcome
    console.log(stated.name)
    console.log(`  lowest 3 months, %  ${lowestText(tally, lowest, stated.lowest)}`)
    console.log(`  after 12 months     ${tally.cell(after12, stated.after12)}`)
    console.log(`  after 30 months     ${tally.cell(after30, stated.after30)}`)
    console.log(`  clients gone        ${tally.cell(gone, stated.gone)}`)
    console.log(`  back to zero        ${backText(outcome, stated)}`)
  }
  return [`The move itself: ${tally.text}`]
}

function lowestText(tally: Tally, lowest: MoveOutcome['lowest'], stated: string | null): string {
  if (stated !== null) return tally.cell(lowest, stated)
  return `${(lowest.mean ?? Number.NaN) >= 0 ? 'no fall' : lowest.mean?.toFixed(1)} (no fall)`
}

function backText({ back }: MoveOutcome, stated: StatedMove): string {
  const never = back.filter(month => month === Infinity).length / back.length
  const median = [...back].sort((one, other) => one - other)[Math.floor(back.length / 2)] ?? Infinity
  const month = (value: number | null): string => (value === null || value === Infinity ? '—' : `${value}`)
  return `month ${month(median)}, never within 30: ${Math.round(100 * never)} % (month ${month(stated.back)})`
}
