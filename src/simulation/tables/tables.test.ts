import { expect, test } from 'vitest'
import { replicate } from '#simulation/replications.ts'
import { casesOf, compare, STRICT } from './agreement.ts'
import { SPECIFIED_12, SPECIFIED_24 } from './specified.ts'

// A short version of `tools/simulation-tables.ts`, which takes the fifty replications of the specification.
test.each([
  { people: 12, rows: SPECIFIED_12, reps: 8 },
  { people: 24, rows: SPECIFIED_24, reps: 4 },
])(
  'a department of $people reproduces the tables of the specification',
  ({ people, rows, reps }) => {
    const cells = compare(
      rows,
      casesOf(people).map(what => replicate(what, reps, 1)),
    )
    for (const { row, column, ours, mean, deviation } of cells) {
      if (!STRICT.includes(row.measure)) continue
      expect(
        deviation,
        `${row.measure}, column ${column}: ${ours.mean}, specified ${mean}`,
      ).toBeLessThanOrEqual(2)
    }
    const close = cells.filter(({ deviation }) => deviation <= 1).length
    expect(close / cells.length).toBeGreaterThanOrEqual(0.9)
  },
  60_000,
)
