import { expect, test } from 'vitest'
import type { Example } from '#course/shapes/activities.ts'
import { computeRows, isOwn, isRight, work } from './rows.ts'

const example: Example = {
  id: 'hours',
  objective: 'count',
  title: 'Hours',
  rows: [
    { id: 'search', label: 'Search', unit: 'h', decimals: 0, value: 'diary.search', from: 0, to: 250 },
    { id: 'month', label: 'Month', unit: 'h', decimals: 0, value: 160 },
    {
      id: 'share',
      label: 'Share',
      unit: '%',
      decimals: 1,
      formula: 'search / month * 100',
      shown: '{search} / {month}',
      total: true,
    },
  ],
  gap: { row: 'share', tolerance: 1, prompt: 'How much?', right: 'So.', wrong: 'No.' },
  own: 'Yours.',
  conclusion: 'So much.',
}
const numbers = new Map([['diary.search', { value: 11.4, decimals: 0 }]])

test('rows are computed in order from what is shown', () => {
  const worked = work(example, numbers)
  expect(worked.rows[2]?.formula).toEqual(['search', 'month', '/', 100, '*'])
  expect(computeRows(worked.rows).get('search')).toBe(11)
  expect(computeRows(worked.rows).get('share')).toBeCloseTo(6.875)
  expect(() => work(example, new Map())).toThrow('diary.search')
})

test('own numbers stand in the place of given ones; a missing one makes no number of what follows', () => {
  const { rows } = work(example, numbers)
  expect(rows.map(isOwn)).toEqual([true, false, false])
  const own = computeRows(rows, row => (isOwn(row) ? 80 : row.value))
  expect(own.get('share')).toBe(50)
  expect(computeRows(rows, row => (isOwn(row) ? Number.NaN : row.value)).get('share')).toBeNaN()
})

test('a result is right within its tolerance, measured from the value or from what is shown of it', () => {
  expect(isRight(33.5, 32.5, 1, 1)).toBe(true)
  expect(isRight(33.6, 32.5, 1, 1)).toBe(false)
  expect(isRight(0.1, 0.149, 0, 1)).toBe(true)
})
