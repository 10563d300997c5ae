import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Between } from '#activities/scenario/player/between.ts'
import { newsPages } from './news-pages.ts'

const event: fc.Arbitrary<Between> = fc.record({
  ...{ kind: fc.constant('event' as const), week: fc.nat(12), moves: fc.constant([]) },
  ...{ title: fc.string({ maxLength: 30 }), text: fc.string({ maxLength: 260 }) },
})
const left: fc.Arbitrary<Between> = fc.record({
  ...{ kind: fc.constant('left' as const), week: fc.nat(12), name: fc.string(), planned: fc.boolean() },
})
const skip = fc.record({ week: fc.nat(12), title: fc.string(), choice: fc.string({ maxLength: 70 }) })
const anyNews = fc.record({
  skipped: fc.array(skip, { maxLength: 3 }),
  happened: fc.array(fc.oneof(event, left), { maxLength: 8 }),
})

test('nothing is lost, told twice or told in another order, and no slide is empty', () => {
  fc.assert(
    fc.property(anyNews, news => {
      const pages = newsPages(news)
      expect(pages.flatMap(({ skipped }) => skipped)).toEqual(news.skipped)
      expect(pages.flatMap(({ happened }) => happened)).toEqual(news.happened)
      for (const { skipped, happened } of pages) expect(skipped.length + happened.length).toBeGreaterThan(0)
    }),
  )
})

test('a little stands beside each other on one slide, much is divided', () => {
  const skipped = [{ week: 1, title: 'First', choice: 'To talk' }]
  const told = (text: string): Between => ({ kind: 'event', week: 2, title: 'A call', text, moves: [] })
  expect(newsPages({ skipped, happened: [told('A call.')] })).toHaveLength(1)
  expect(
    newsPages({ skipped, happened: Array.from({ length: 4 }, () => told('a'.repeat(200))) }),
  ).toHaveLength(3)
  expect(newsPages({ skipped: [], happened: [] })).toEqual([])
})
