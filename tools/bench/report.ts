import { CONTESTANTS, OURS } from './contestants.ts'

/** How a ratio stands to its goals. */
export function verdict(ratio: number, goal: number | null, ambitious: number | null): string {
  if (goal === null) return ''
  const wished = `goal ${goal}${ambitious === null ? '' : `, * ${ambitious}`}`
  if (ratio < goal) return `${wished}: missed by ${Math.round(100 * (1 - ratio / goal))} %`
  return `${wished}: reached${ambitious !== null && ratio >= ambitious ? ' *' : ''}`
}

/** The table of engines. */
export function report(best: ReadonlyMap<string, number>): void {
  const ours = best.get(OURS.label) ?? 0
  console.log(`\nM/M/8, utilisation 0.9: ours ${(ours / 1e6).toFixed(2)} M customers a CPU second`)
  for (const { label, goal, ambitious } of CONTESTANTS) {
    const rate = best.get(label)
    if (rate === undefined) console.log(`${label.padEnd(38)}could not be run here`)
    else {
      const ratio = ours / rate
      const numbers = `${(rate / 1e6).toFixed(3).padStart(8)} M   ours ÷ it ${ratio.toFixed(2).padStart(7)}`
      console.log(`${label.padEnd(38)}${numbers}   ${verdict(ratio, goal, ambitious)}`)
    }
  }
  if (!best.has('SimPy (Python)')) console.log('SimPy: no Python here has it')
}
