import { describe, expect, test } from 'vitest'
import { apart, casesOf, compare, compareStep, STRICT } from './agreement.ts'
import { EMPTY_BASE, EMPTY_BASE_HALF, grow } from './empty-base.ts'
import { Library } from './library.ts'
import { MOVES, moveOf } from './moves.ts'
import { printed, SPECIFIED_12, SPECIFIED_24 } from './specified.ts'
import { STEP_TABLES } from './step-tables.ts'

// A short version of `npm run tables`, which takes the replications of the specification. What several of these
// tests need is run once.
const library = new Library(1)

describe.each([
  { people: 12, rows: SPECIFIED_12, reps: 8 },
  { people: 24, rows: SPECIFIED_24, reps: 4 },
])('$people people', ({ people, rows, reps }) => {
  const cells = compare(
    rows,
    casesOf(people).map(what => library.measures(what, reps)),
  )

  test.each(STRICT)('%s is what the specification found, in every form', measure => {
    const strict = cells.filter(({ row }) => row.measure === measure)
    expect(strict).toHaveLength(6)
    for (const { column, ours, specified, deviation } of strict)
      expect(deviation, `column ${column}: ${ours.mean}, specified ${specified.mean}`).toBeLessThanOrEqual(2)
  })

  test('nine cells in ten of the whole table lie within one half-width', () => {
    const close = cells.filter(({ deviation }) => deviation <= 1).length
    expect(close / cells.length).toBeGreaterThanOrEqual(0.9)
  })

  test('from form to form revenue and contribution change as the specification found', () => {
    const steps = STEP_TABLES[0]?.steps.filter(({ from }) => from.changes?.managers === people) ?? []
    expect(steps).toHaveLength(7)
    for (const step of steps)
      for (const { measure, ours, specified, deviation } of compareStep(step, library, reps))
        expect(
          deviation,
          `${step.name} ${measure}: ${ours.mean}, specified ${specified.mean}`,
        ).toBeLessThanOrEqual(2)
  })
})

// One of each kind: pay, seam. The effects are several times their intervals even so.
test.each(['1 → 1c', '2 → 3 seam 0.5, 14 h'])('%s', name => {
  const step = STEP_TABLES.flatMap(({ steps }) => steps).find(some => some.name === name)
  if (step === undefined) throw new Error(`no step ${name}`)
  const [revenue] = compareStep(step, library, 4)
  expect(revenue?.deviation, `${revenue?.ours.mean}`).toBeLessThanOrEqual(2)
  const { mean, ci95 } = revenue?.ours ?? {}
  expect(Math.abs(mean ?? 0), 'no effect at all').toBeGreaterThan(ci95 ?? Infinity)
})

test('inflow dries up: from an empty base year by year fewer clients are won', () => {
  const { changes, stated } = EMPTY_BASE[0]
  const { won } = grow({ form: 'spontaneous', changes }, 4, 1)
  for (const [year, ours] of won.entries())
    expect(
      apart(ours, printed(`${(stated[year] ?? 0).toFixed(1)} ± ${EMPTY_BASE_HALF}`)),
      `year ${year + 1}: ${ours.mean}`,
    ).toBeLessThanOrEqual(2)
})

test('when six veterans leave in the move, it costs what the specification found', () => {
  const stated = MOVES.find(({ name }) => name === '1 → 2, all six leave')
  if (stated?.lowest == null) throw new Error('the move is not in the table')
  const { lowest, after12, after30, gone, back } = moveOf(stated, 3, 1)
  expect(apart(lowest, printed(stated.lowest))).toBeLessThanOrEqual(2)
  expect(apart(after12, printed(stated.after12))).toBeLessThanOrEqual(2)
  expect(apart(after30, printed(stated.after30))).toBeLessThanOrEqual(2)
  expect(apart(gone, printed(stated.gone))).toBeLessThanOrEqual(2)
  expect(back).toEqual([Infinity, Infinity, Infinity])
})
