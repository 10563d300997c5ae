import { expect, test } from 'vitest'
import { bestWithin, type Card, firstBy, together, totalOf } from './contribution.ts'

const prices = { hour: 900, money: 22 }
const cards: Card[] = (
  [
    ['syrodel', 3.2, 12, 46, 60],
    ['torgsoyuz', 2.8, 11, 52, 75],
    ['myasnoy-dvor', 2.1, 14, 38, 45],
    ['stroybaza', 1.9, 13, 41, 60],
    ['farmlogistik', 1.6, 19, 16, 30],
    ['elektrosklad', 1.3, 17, 15, 30],
    ['mebel-yug', 1.1, 24, 9, 14],
    ['pekarni', 0.95, 22, 14, 21],
    ['market-sborka', 0.8, 25, 10, 0],
    ['kofe', 0.6, 27, 7, 7],
  ] as const
).map(([id, revenue, margin, hours, days]) => ({ id, revenue, margin, hours, days }))
const rounded = (chosen: Card[]) => {
  const { contribution, hours } = together(chosen, prices)
  return [Math.round(contribution), hours]
}

test('the largest client earns less than the one who orders a third of it', () => {
  const [syrodel, mebel] = [cards[0], cards[6]].map(card => card && totalOf(card, prices).contribution)
  expect(syrodel).toBeCloseTo(225.3, 1)
  expect(mebel).toBeCloseTo(246.5, 1)
})

test('four by revenue, by margin and by contribution: 701 in 177 hours, 820 in 152, 934 in 109', () => {
  expect(rounded(firstBy('revenue', cards, prices))).toEqual([701, 177])
  expect(rounded(firstBy('margin', cards, prices))).toEqual([820, 152])
  expect(rounded(firstBy('contribution', cards, prices))).toEqual([934, 109])
})

test('the four by contribution', () => {
  expect(new Set(firstBy('contribution', cards, prices).map(({ id }) => id))).toEqual(
    new Set(['farmlogistik', 'mebel-yug', 'syrodel', 'myasnoy-dvor']),
  )
})

test('in the same 109 hours seven smaller ones bring 1421', () => {
  const seven = bestWithin(cards, prices, 109)
  expect(seven).toHaveLength(7)
  expect(Math.round(together(seven, prices).contribution)).toBe(1421)
})

test('dear money turns the choice', () => {
  const dear = { hour: 900, money: 60 }
  expect(firstBy('contribution', cards, dear).map(({ id }) => id)).not.toContain('syrodel')
})
