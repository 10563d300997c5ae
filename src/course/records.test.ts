import { expect, test } from 'vitest'
import { fieldsOf } from './records.ts'
import type { WorksheetField } from './shapes.ts'

const fields: WorksheetField[] = [
  { id: 'margin', kind: 'number', label: 'Margin', unit: '%' },
  { id: 'left', kind: 'number', label: 'Left', formula: 'margin / 100 - price * margin-of' },
]
const records = ['first', 'second'].map((id, place) => ({ id, text: `Client ${place + 1}` }))

test('every record has every field under its own name; a formula reads its own record and what is common', () => {
  expect(fieldsOf({ records, fields })).toEqual([
    { id: 'first-margin', kind: 'number', label: 'Client 1: Margin', unit: '%' },
    {
      id: 'first-left',
      kind: 'number',
      label: 'Client 1: Left',
      formula: 'first-margin / 100 - price * margin-of',
    },
    { id: 'second-margin', kind: 'number', label: 'Client 2: Margin', unit: '%' },
    {
      id: 'second-left',
      kind: 'number',
      label: 'Client 2: Left',
      formula: 'second-margin / 100 - price * margin-of',
    },
  ])
})

test('a part without records has its fields as they are', () => {
  expect(fieldsOf({ fields })).toBe(fields)
})
