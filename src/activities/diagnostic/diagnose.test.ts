import { expect, test } from 'vitest'
import { countsOf, diagnose, nearest, sideBySide } from './diagnose.ts'

type Bars = [number, number, number, number]
const twelve = (stages: Bars) => ({ stages, unknown: 12 - stages.reduce((sum, n) => sum + n, 0) })
const said = (stages: Bars, people?: number) => diagnose(twelve(stages), people)
const ids = (stages: Bars, people?: number) => said(stages, people).map(({ id }) => id)

test('what has no stage counts as unknown', () => {
  expect(countsOf([1, 1, undefined, 4])).toEqual({ stages: [2, 0, 0, 1], unknown: 1 })
})

test('the frame stands first with all five counts, the facts to write down last', () => {
  const all = said([7, 2, 1, 0])
  expect(all[0]).toEqual({ id: 'frame', values: { one: 7, two: 2, three: 1, four: 0, unknown: 2 } })
  expect(all.at(-1)).toEqual({ id: 'always-last' })
})

test('a bar longer by two is named alone', () => {
  expect(ids([8, 2, 2, 0])).toEqual(['frame', 'longest-1', 'nearest-1', 'always-last'])
  expect(ids([2, 6, 4, 0])).toContain('longest-2')
  expect(ids([0, 0, 12, 0])).toContain('longest-3')
  expect(ids([1, 1, 1, 9])).toContain('longest-4')
})

test('two bars within one sign stand side by side, also when they are not neighbours', () => {
  const both = said([5, 1, 6, 0]).find(({ id }) => id === 'two-side-by-side')
  expect(both?.stages).toEqual([1, 3])
  expect(ids([5, 1, 6, 0]).join()).not.toContain('longest')
  expect(sideBySide(twelve([6, 6, 0, 0]))).toEqual([1, 2])
})

test('three or more within one sign have no name', () => {
  for (const bars of [
    [4, 4, 4, 0],
    [3, 3, 3, 3],
    [5, 4, 0, 4],
  ] satisfies Bars[])
    expect(ids(bars)[1]).toBe('three-or-more')
})

test('one sign alone is not longer by two, and empty bars do not stand beside it', () => {
  expect(ids([0, 1, 0, 0])).toEqual(['frame', 'nearest-2', 'unknown-many', 'always-last'])
})

test('the next step is that of the lowest stage with three signs', () => {
  expect(nearest(twelve([2, 3, 7, 0]))).toBe(2)
  expect(nearest(twelve([0, 0, 3, 9]))).toBe(3)
})

test('with no stage at three signs it is that of the lowest of the longest', () => {
  expect(nearest(twelve([1, 2, 2, 0]))).toBe(2)
  expect(nearest(twelve([0, 0, 0, 1]))).toBe(4)
})

test('three signs below the longest bar are to be repaired first', () => {
  expect(ids([3, 0, 9, 0])).toEqual(['frame', 'longest-3', 'nearest-1', 'unfinished-below', 'always-last'])
  const below = said([2, 4, 5, 1]).find(({ id }) => id === 'unfinished-below')
  expect(below?.values).toEqual({ n: 2, count: 4 })
})

test('nothing is unfinished below bars that are equally long, or with fewer than three signs', () => {
  expect(ids([6, 0, 6, 0])).not.toContain('unfinished-below')
  expect(ids([3, 3, 3, 3])).not.toContain('unfinished-below')
  expect(ids([2, 1, 9, 0])).not.toContain('unfinished-below')
})

test('five unknown are a result of their own, four are not', () => {
  const many = said([4, 0, 3, 0]).find(({ id }) => id === 'unknown-many')
  expect(many?.values).toEqual({ count: 5 })
  expect(ids([4, 0, 4, 0])).not.toContain('unknown-many')
})

test('nothing answered: only the frame and the sentence for it, whatever the size', () => {
  expect(ids([0, 0, 0, 0], 5)).toEqual(['frame', 'none-answered'])
})

test('up to seven people get the half-steps; who does not say gets none', () => {
  expect(ids([8, 2, 2, 0], 7)).toContain('small-department')
  expect(ids([8, 2, 2, 0], 8)).not.toContain('small-department')
  expect(ids([8, 2, 2, 0])).not.toContain('small-department')
})

test('all that apply come in the order of the design', () => {
  expect(ids([3, 4, 0, 0], 6)).toEqual([
    'frame',
    'two-side-by-side',
    'nearest-1',
    'unfinished-below',
    'unknown-many',
    'small-department',
    'always-last',
  ])
})
