import { replicate } from '#simulation/replications.ts'
import { type Comparison, casesOf, compare, STRICT } from '#simulation/tables/agreement.ts'
import { SPECIFIED_12, SPECIFIED_24 } from '#simulation/tables/specified.ts'

const seed = Number(process.argv[2] ?? 1)
const reps = Number(process.argv[3] ?? 50)
const all: Comparison[] = []
for (const [n, rows] of [
  [12, SPECIFIED_12],
  [24, SPECIFIED_24],
] as const) {
  const measured = casesOf(n).map(what => replicate(what, reps, seed))
  const compared = compare(rows, measured)
  all.push(...compared)
  for (const row of rows) {
    const cells = compared.filter(c => c.row === row)
    console.log(
      row.measure.padEnd(16),
      cells
        .map(c =>
          `${fmt(c.ours.mean, c)}±${fmt(c.ours.ci95, c)} (${c.mean}±${c.half}) ${c.deviation.toFixed(2)}${c.deviation > 1 ? '!' : ' '}`.padEnd(
            34,
          ),
        )
        .join(' '),
    )
  }
}
function fmt(x: number | null, c: Comparison): string {
  return x === null ? '—' : x.toFixed(c.row.cells[c.column]?.[0].split('.')[1]?.length ?? 0)
}
const strict = all.filter(c => STRICT.includes(c.row.measure))
console.log(
  'cells',
  all.length,
  '≤1:',
  all.filter(c => c.deviation <= 1).length,
  '≤2:',
  all.filter(c => c.deviation <= 2).length,
)
console.log(
  'strict',
  strict.length,
  '≤1:',
  strict.filter(c => c.deviation <= 1).length,
  '≤2:',
  strict.filter(c => c.deviation <= 2).length,
  'max',
  Math.max(...strict.map(c => c.deviation)).toFixed(2),
)
