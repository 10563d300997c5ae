import { expect, test } from 'vitest'
import { datesOf } from './dates.ts'
import type { Field, Sheet } from './sheet.ts'

const field = (id: string, kind: Field['kind'] = 'text'): Field => ({ id, kind, label: id.toUpperCase() })
const sheet: Sheet = {
  id: 'plan',
  title: '**Ninety** days',
  parts: [
    {
      id: 'three',
      fields: [field('thirty', 'date'), field('seen'), field('sixty', 'date'), field('seen-then')],
    },
    { id: 'if-then', fields: [field('if'), field('then-i'), field('by', 'date'), field('who')] },
  ],
}
const dates = (values: Readonly<Record<string, string>>) => datesOf(sheet, ({ name }) => values[name] ?? '')

test('a date is told with what follows it, up to the next one', () => {
  const values = { thirty: '2027-01-30', seen: 'a reason', sixty: '2027-02-28', 'seen-then': 'a list' }
  expect(dates(values)).toEqual([
    { uid: 'plan.thirty', date: '2027-01-30', summary: 'Ninety days: THIRTY', description: 'SEEN: a reason' },
    {
      uid: 'plan.sixty',
      date: '2027-02-28',
      summary: 'Ninety days: SIXTY',
      description: 'SEEN-THEN: a list',
    },
  ])
})

test('the one date of a part is told with all of the part', () => {
  expect(dates({ if: 'no list', 'then-i': 'I stop', by: '2027-03-15' })).toMatchObject([
    { uid: 'plan.by', description: 'IF: no list\nTHEN-I: I stop' },
  ])
})

test('a sheet without dates has no entries', () => {
  expect(dates({ seen: 'a reason' })).toEqual([])
})
