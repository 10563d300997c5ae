import { expect, test } from 'vitest'
import { notesIn, notesOnly } from './notes.ts'

test('of a slide its notes alone are kept, and found by its id', () => {
  const slide = notesOnly('<ul><li>A point</li></ul><only-notes><p>Ask</p></only-notes>')
  expect(slide).toBe('<p>Ask</p>')
  const all = notesIn(
    `<slide-notes data-slide="one">${slide}</slide-notes>\n<slide-notes data-slide="two"></slide-notes>`,
  )
  expect([...all]).toEqual([
    ['one', '<p>Ask</p>'],
    ['two', ''],
  ])
})
