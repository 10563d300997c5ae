import { expect, test } from 'vitest'
import { NARROW, PAPER, plotOf, WIDE } from './plot.ts'
import { kept, stage } from './sample-runs.ts'
import { toldRun } from './told-run.ts'

const { timeline } = toldRun(stage, kept('bba'))

test('flags stand above their weeks, two of one week over each other', () => {
  const [first, second] = timeline.decisions
  if (!first || !second) throw new Error('no decisions')
  const { flags, x } = plotOf({ ...timeline, decisions: [first, { ...second, week: 1 }] }, WIDE)
  expect(flags.map(flag => flag.x)).toEqual([x(1), x(1)])
  expect((flags[0]?.y ?? 0) - (flags[1]?.y ?? 0)).toBeGreaterThanOrEqual(WIDE.flag)
})

test('a delayed price goes from the week of its decision to the week it came in', () => {
  const late = toldRun(stage, kept('aaa')).timeline
  const { lanes, x, bottom } = plotOf(late, WIDE)
  expect(lanes).toMatchObject([{ n: 1, from: x(1), to: x(3) }])
  expect(lanes[0]?.y).toBeGreaterThan(bottom)
})

test.each([WIDE, NARROW, PAPER])('everything stays within the drawing, names apart from each other', size => {
  const level = (id: string) => ({
    id,
    name: id,
    points: [
      [1, 99],
      [6, 99],
    ] as const,
  })
  const plot = plotOf({ ...timeline, lines: ['a', 'b', 'c', 'd'].map(level) }, size)
  const names = plot.labels.map(({ y }) => y)
  expect(names).toEqual([...new Set(names)].sort((a, b) => a - b))
  for (const y of [...names, ...plot.flags.map(flag => flag.y), ...plot.events.map(mark => mark.y)]) {
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(plot.whole)
  }
})
