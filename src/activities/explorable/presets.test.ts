import { expect, test } from 'vitest'
import { loadCourse } from '#course/course.ts'
import { presetsOf } from './presets.ts'

const labels = [
  ['presets', 'Run-up'],
  ['preset-free', '0 min'],
  ['preset-no-appetite', '5 min'],
  ['read-share', 'Share'],
  ['value-free-share', '0 %'],
  ['value-no-appetite-share', '12 %'],
  ['control-run-up', 'Run-up, min'],
].map(([id = '', text = '']) => ({ id, text }))

test('labels make a table: a row a preset, a column a read-out', () => {
  expect(presetsOf({ id: 'x', labels })).toEqual({
    head: 'Run-up',
    columns: [{ id: 'share', text: 'Share' }],
    rows: [
      { id: 'free', text: '0 min', cells: ['0 %'] },
      { id: 'no-appetite', text: '5 min', cells: ['12 %'] },
    ],
  })
})

test('a missing cell is named', () => {
  const less = labels.filter(({ id }) => id !== 'value-free-share')
  expect(() => presetsOf({ id: 'x', labels: less })).toThrow('value-free-share')
})

test('every explorable of the course has its table whole', () => {
  const explorables = loadCourse()
    .in('ru')
    .chapters.flatMap(chapter => chapter.explorables)
  expect(explorables.length).toBeGreaterThan(0)
  for (const explorable of explorables) expect(presetsOf(explorable).rows.length).toBeGreaterThan(1)
})
