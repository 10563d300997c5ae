import { expect, test } from 'vitest'
import { labelledPresets } from './labelled.ts'

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
  expect(labelledPresets({ id: 'x', labels })).toEqual({
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
  expect(() => labelledPresets({ id: 'x', labels: less })).toThrow('value-free-share')
})
