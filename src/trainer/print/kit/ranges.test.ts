import { expect, test } from 'vitest'
import type { Kit } from '#course/shapes/workshop.ts'
import { pagesOf, rangesOf, spelled } from './ranges.ts'

const sheet = (id: string, pages: number) => ({
  ...{ id, pages, title: id, what: id, kind: 'text' as const, paper: 'A4' as const },
})
const kit: Kit['parts'] = [
  { id: 'vote', title: 'Vote', sheets: [sheet('cards', 1), sheet('people', 2)] },
  { id: 'fill', title: 'Fill in', sheets: [sheet('w0', 4)] },
]

test('pages are counted through all parts', () => {
  expect([...rangesOf(kit)].map(([id, range]) => `${id} ${spelled(range)}`)).toEqual([
    'cards 1',
    'people 2–3',
    'w0 4–7',
  ])
  expect(pagesOf(kit)).toBe(7)
})
