import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grade } from './grade.ts'
import type { Key } from './key.ts'

const ids = (minLength: number, maxLength = 8) =>
  fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength, maxLength })
const pairs = ids(2).map(rows => rows.map(row => `${row}:to-${row}`))
const keys: fc.Arbitrary<Key> = fc.oneof(
  ids(1, 1).map(right => ({ kind: 'single', right }) as const),
  ids(1).map(right => ({ kind: 'multi', right }) as const),
  ids(1).map(right => ({ kind: 'sheet', right }) as const),
  ids(2).map(right => ({ kind: 'order', right }) as const),
  pairs.map(right => ({ kind: 'match', right }) as const),
  pairs.map(right => ({ kind: 'sort', right }) as const),
  fc
    .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 9 }))
    .map(([key, tolerance]) => ({ kind: 'num', right: [String(key)], tolerance }) as const),
)
const anything = fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{1,2}(:to-[a-z]{1,2})?$/)))

test('credit lies between 0 and 1, whatever is said', () => {
  fc.assert(
    fc.property(keys, anything, (key, said) => {
      const credit = grade(key, [...said, ...key.right.slice(1)])
      expect(credit).toBeGreaterThanOrEqual(0)
      expect(credit).toBeLessThanOrEqual(1)
    }),
  )
})

test('the key earns everything, nothing said earns nothing', () => {
  fc.assert(
    fc.property(keys, key => {
      expect(grade(key, key.right)).toBe(1)
      expect(grade(key, [])).toBe(0)
    }),
  )
})

test('saying a thing twice changes nothing', () => {
  fc.assert(
    fc.property(keys, anything, (key, said) => {
      expect(grade(key, [...said, ...said])).toBe(grade(key, said))
    }),
  )
})

test('marking everything never earns the whole, and nothing where as many are wrong as right', () => {
  fc.assert(
    fc.property(fc.constantFrom('multi', 'sheet'), ids(2), fc.nat(), (kind, all, cut) => {
      const right = all.slice(0, 1 + (cut % (all.length - 1)))
      const credit = grade({ kind, right }, all)
      expect(credit).toBeLessThan(1)
      if (right.length * 2 <= all.length) expect(credit).toBe(0)
    }),
  )
})

test('claiming every card for every row earns nothing', () => {
  const key: Key = { kind: 'match', right: ['a:x', 'b:y'] }
  expect(grade(key, ['a:x', 'a:y', 'b:x', 'b:y'])).toBe(0)
})

test('a wrong mark takes back what a right one gives', () => {
  const key: Key = { kind: 'sheet', right: ['b', 'c', 'd'] }
  expect(grade(key, ['b', 'c'])).toBeCloseTo(2 / 3)
  expect(grade(key, ['b', 'c', 'a'])).toBeCloseTo(1 / 3)
})

test('a number counts up to its tolerance and not beyond', () => {
  const key: Key = { kind: 'num', right: ['27.5'], tolerance: 0.5 }
  expect(['27', '28', '27.5', '27.50'].map(said => grade(key, [said]))).toEqual([1, 1, 1, 1])
  expect(['26.9', '28.1', '', ' ', 'abc'].map(said => grade(key, [said]))).toEqual([0, 0, 0, 0, 0])
  expect(grade({ kind: 'num', right: ['0.3'], tolerance: 0.1 }, ['0.2'])).toBe(1)
})

test('an order earns the share of its pairs: neighbours swapped cost one pair', () => {
  const key: Key = { kind: 'order', right: ['a', 'b', 'c', 'd'] }
  expect(grade(key, ['a', 'c', 'b', 'd'])).toBeCloseTo(5 / 6)
  expect(grade(key, ['d', 'c', 'b', 'a'])).toBe(0)
})

test('match and sort earn the share of rows', () => {
  expect(grade({ kind: 'match', right: ['a:x', 'b:y', 'c:z'] }, ['a:x', 'b:z', 'c:y'])).toBeCloseTo(1 / 3)
  expect(grade({ kind: 'sort', right: ['a:x', 'b:x'] }, ['a:x', 'b:y'])).toBe(0.5)
})

test('one choice is all or nothing', () => {
  expect(grade({ kind: 'single', right: ['a'] }, ['b'])).toBe(0)
  expect(grade({ kind: 'single', right: ['a'] }, ['a', 'b'])).toBe(0)
})
