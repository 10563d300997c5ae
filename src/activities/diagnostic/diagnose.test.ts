import { expect, test } from 'vitest'
import { diagnose } from './diagnose.ts'

const ids = (stages: [number, number, number, number], unknown = 0, people?: number) =>
  diagnose({ stages, unknown }, people).map(sentence => sentence.id)

test('one bar longer by two is named, and the nearest step is that of the lowest stage with three signs', () => {
  expect(ids([8, 2, 2, 0])).toEqual(['frame', 'longest-1', 'nearest-1', 'always-last'])
})

test('two bars within one sign are both named', () => {
  const said = diagnose({ stages: [5, 1, 6, 0], unknown: 0 })
  expect(said.find(({ id }) => id === 'two-side-by-side')?.stages).toEqual([1, 3])
})

test('three within one sign mean several departments under one roof', () => {
  expect(ids([4, 4, 4, 0])).toContain('three-or-more')
})

test('a lower stage with three signs is repaired first', () => {
  const said = diagnose({ stages: [3, 0, 9, 0], unknown: 0 })
  expect(said.map(({ id }) => id)).toEqual([
    'frame',
    'longest-3',
    'nearest-1',
    'unfinished-below',
    'always-last',
  ])
  expect(said.find(({ id }) => id === 'unfinished-below')?.values).toEqual({ n: 1, count: 3 })
})

test('with no stage at three signs the step is that of the lowest of the longest', () => {
  expect(ids([0, 2, 2, 0], 8)).toContain('nearest-2')
})

test('five unknown are a result of their own, nothing answered has no bars to speak of', () => {
  expect(ids([4, 0, 3, 0], 5)).toContain('unknown-many')
  expect(ids([4, 0, 4, 0], 4)).not.toContain('unknown-many')
  expect(ids([0, 0, 0, 0], 12)).toEqual(['frame', 'none-answered'])
})

test('up to seven people get the half-steps', () => {
  expect(ids([8, 2, 2, 0], 0, 7)).toContain('small-department')
  expect(ids([8, 2, 2, 0], 0, 8)).not.toContain('small-department')
})
