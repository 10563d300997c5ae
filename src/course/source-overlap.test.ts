import { expect, test } from 'vitest'
import { overlaps, shinglesOf } from './source-overlap.ts'
import source from './source-shingles.json' with { type: 'json' }

const article = shinglesOf('Менеджер сам ищет клиента, сам продаёт ему и сам же его ведёт.')

test('six words in a row are found whatever stands between them', () => {
  expect(overlaps('Так бывает: сам продает — ему И сам,\nже его!', article)).toEqual([
    { words: 'сам продает ему и сам же его', at: 12 },
  ])
})

test('five words in a row are anybody’s', () => {
  expect(overlaps('сам продаёт ему и сам, но не же', article)).toEqual([])
})

test('the list of the article is read as it was made', () => {
  // The only run of the article that we may know: its author and title.
  const citation = 'Андрей Анучин. «Четыре этапа развития продаж»'
  expect(overlaps(citation, new Set(source.shingles))).toHaveLength(1)
})

test('naming the article is not copying it', () => {
  expect(overlaps('Андрей Анучин. «Четыре этапа развития продаж», статья.')).toEqual([])
})
