import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byOrder, type Facts, MOST_ACTS, NO_FACTS, stamp } from './fact.ts'
import { merge, nextNumber, placeOf, settle } from './merge.ts'
import { anyFact, anyFacts, DAY } from './samples.ts'

test('it does not matter who merges with whom', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (a, b) => {
      expect(merge(a, b)).toEqual(merge(b, a))
    }),
  )
})

test('it does not matter in which order three are merged', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, anyFacts, (a, b, c) => {
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
    }),
  )
})

test('merging the same again changes nothing', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (a, b) => {
      const once = merge(a, b)
      expect(merge(once, b)).toEqual(once)
      expect(merge(a, a)).toEqual(a)
      expect(merge(a, NO_FACTS)).toEqual(a)
    }),
  )
})

test('no fact is lost, except a value or a text that a later one about the same thing has replaced', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (a, b) => {
      const merged = merge(a, b)
      const isReplaced = (id: string, from: Facts) => {
        const fact = from.get(id)
        if (!fact || placeOf(fact) === '') return false
        return [...merged.values()].some(
          other => placeOf(other) === placeOf(fact) && byOrder(fact, other) < 0,
        )
      }
      for (const from of [a, b])
        for (const id of from.keys()) expect(merged.has(id) || isReplaced(id, from)).toBe(true)
      for (const id of merged.keys()) expect(a.has(id) || b.has(id)).toBe(true)
    }),
  )
})

test('of each value and each text one is left, the greatest by number and id', () => {
  fc.assert(
    fc.property(fc.array(anyFact, { maxLength: 40 }), list => {
      const places = [...settle(list).values()].map(placeOf).filter(place => place !== '')
      expect(new Set(places).size).toBe(places.length)
      for (const fact of settle(list).values())
        for (const other of list)
          if (placeOf(fact) !== '' && placeOf(fact) === placeOf(other))
            expect(byOrder(other, fact)).toBeLessThanOrEqual(0)
    }),
  )
})

test('a value and a text about one thing live side by side', () => {
  const value = stamp({ kind: 'value', about: 'sheet.goal', value: 3 }, 1, DAY)
  const text = stamp({ kind: 'text', about: 'sheet.goal', text: 'три' }, 2, DAY)
  expect(settle([value, text]).size).toBe(2)
})

test('the next number is one more than any seen, and a hostile one does not use up all numbers', () => {
  const seen = (n: number) => stamp({ kind: 'seen', about: 'a' }, n, DAY)
  expect(nextNumber(NO_FACTS)).toBe(1)
  expect(nextNumber(settle([seen(7), seen(2)]))).toBe(8)
  expect(nextNumber(settle([seen(MOST_ACTS)]))).toBe(MOST_ACTS)
})
