import { expect, test } from 'vitest'
import { keyOf } from '#activities/quiz/key.ts'
import { theCourse } from '#course/here.ts'
import { onPaper } from './on-paper.ts'

const letters = 'ABCDEFGHIJKLMN'
const items = theCourse()
  .in('ru')
  .chapters.flatMap(chapter => [...chapter.items, ...(chapter.posttest?.items ?? [])])

test('the key on paper marks as much as the key of the check', () => {
  for (const item of items) {
    const { kind, lines, key } = onPaper(item, letters, 'ru')
    expect(key, item.id).not.toBe('')
    if (kind === 'num') continue
    const { right } = keyOf(item)
    // A card left over of a match is nobody's.
    expect(lines.filter(line => line.key !== '').length, item.id).toBe(right.length)
  }
})

test('an order is told by the numbers of its steps, a match by letters', () => {
  const of = (kind: string) =>
    items.filter(item => item.kind === kind).map(item => onPaper(item, letters, 'ru'))
  for (const { lines } of of('order'))
    expect(lines.map(({ key }) => Number(key)).sort((a, b) => a - b)).toEqual(lines.map((_, at) => at + 1))
  for (const { lines, places } of [...of('match'), ...of('sort')])
    for (const { key } of lines) expect(places.map(({ mark }) => mark)).toContain(key)
})
