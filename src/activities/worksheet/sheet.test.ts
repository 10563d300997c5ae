import { expect, test } from 'vitest'
import type { Worksheet } from '#course/shapes.ts'
import { stamp } from '#learner/fact.ts'
import { keptUnder } from './kept.ts'
import { readSheet, slotsOf, sumsOf } from './sheet.ts'
import { readNumber, readWithin, typedNumber } from './typed-number.ts'

const worksheet: Worksheet = {
  id: 'w',
  mark: 'W1',
  title: 'Sheet',
  lead: 'Fill in.',
  minutes: 8,
  objective: 'count',
  parts: [
    {
      id: 'grid',
      columns: ['mon', 'tue'].map(id => ({ id, text: id })),
      fields: ['search', 'sale'].map(id => ({ id, kind: 'number', label: id, from: 0, to: 14, decimals: 2 })),
    },
    {
      id: 'sums',
      fields: [
        { id: 'share', kind: 'number', label: 'Share', formula: 'search / (search + sale) * 100' },
        { id: 'cost', kind: 'number', label: 'Cost', from: 1, to: 2000 },
        { id: 'twice', kind: 'number', label: 'Twice', formula: 'cost * 2' },
        { id: 'who', kind: 'text', label: 'Who' },
      ],
    },
  ],
}
const sheet = readSheet(worksheet)
const sums = (values: Readonly<Record<string, number>>) =>
  sumsOf(sheet, ({ name }) => values[name] ?? Number.NaN)

test('a grid is summed by rows and columns; an empty row beside a written one is nothing', () => {
  const read = sums({ 'search.mon': 0.1, 'search.tue': 0.2 })
  expect(read('search')).toBe(0.3)
  expect(read('sale')).toBe(0)
  expect(read('grid.mon')).toBe(0.1)
  expect(read('search.tue')).toBe(0.2)
  expect(read('share')).toBe(100)
})

test('an empty sheet has no sums, and an empty field makes no number of what reads it', () => {
  const read = sums({})
  for (const name of ['search', 'grid.mon', 'share', 'cost', 'twice', 'nothing']) expect(read(name)).toBeNaN()
  expect(sums({ cost: 4 })('twice')).toBe(8)
})

test('what is computed cannot be typed into', () => {
  expect(slotsOf(sheet).map(({ name }) => name)).toEqual([
    'search.mon',
    'search.tue',
    'sale.mon',
    'sale.tue',
    'cost',
    'who',
  ])
})

test('numbers are read as people type them', () => {
  expect(readNumber('1 234,5')).toBe(1234.5)
  expect(readNumber('−0.25')).toBe(-0.25)
  expect(readNumber(' .5')).toBe(0.5)
  for (const text of ['', 'five', '1,2,3', '1e5', 'Infinity']) expect(readNumber(text)).toBeUndefined()
  expect(readWithin('15', { from: 0, to: 14 })).toBeUndefined()
  expect(typedNumber('ru', 2.5)).toBe('2,5')
})

test('what is kept is read by its name; what was emptied is gone', () => {
  const deeds = [
    { kind: 'value', about: 'w.cost', value: 5 },
    { kind: 'text', about: 'w.who', text: 'Nina' },
    { kind: 'value', about: 'w.gone', value: 5 },
    { kind: 'value', about: 'w.gone', value: null },
    { kind: 'value', about: 'other.cost', value: 9 },
  ] as const
  const facts = deeds.map((deed, n) => stamp(deed, n + 1, 1))
  expect([...keptUnder(new Map(facts.map(fact => [fact.id, fact])), 'w')]).toEqual([
    ['cost', 5],
    ['who', 'Nina'],
  ])
})
