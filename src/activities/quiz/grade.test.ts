import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grade } from './grade.ts'
import type { Key } from './key.ts'

const kinds = ['single', 'multi', 'order', 'match', 'sort', 'sheet'] as const
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2, maxLength: 8 })

test('the key earns everything, nothing earns nothing, and credit stays between', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), ids, ids, (kind, right, said) => {
      const key: Key = { kind, right }
      expect(grade(key, right)).toBe(1)
      expect(grade(key, [])).toBe(0)
      const credit = grade(key, said)
      expect(credit).toBeGreaterThanOrEqual(0)
      expect(credit).toBeLessThanOrEqual(1)
    }),
  )
})

test('marking everything does not pay where as many lines are sound as wrong', () => {
  const key: Key = { kind: 'sheet', right: ['b', 'c', 'd'] }
  expect(grade(key, ['a', 'b', 'c', 'd', 'e', 'f'])).toBe(0)
  expect(grade(key, ['b', 'c'])).toBeCloseTo(2 / 3)
  expect(grade(key, ['b', 'c', 'a'])).toBeCloseTo(1 / 3)
})

test('a number counts up to its tolerance and not beyond', () => {
  const key: Key = { kind: 'num', right: ['27.5'], tolerance: 0.5 }
  expect(['27', '28', '27.5'].map(said => grade(key, [said]))).toEqual([1, 1, 1])
  expect(['26.9', '28.1', '', 'abc'].map(said => grade(key, [said]))).toEqual([0, 0, 0, 0])
})

test('an order earns the share of its pairs: one neighbour swapped costs one pair', () => {
  const key: Key = { kind: 'order', right: ['a', 'b', 'c', 'd'] }
  expect(grade(key, ['a', 'c', 'b', 'd'])).toBeCloseTo(5 / 6)
  expect(grade(key, ['d', 'c', 'b', 'a'])).toBe(0)
})

test('match and sort earn the share of rows', () => {
  const key: Key = { kind: 'match', right: ['a:x', 'b:y', 'c:z'] }
  expect(grade(key, ['a:x', 'b:z', 'c:y'])).toBeCloseTo(1 / 3)
})

test('one choice is all or nothing', () => {
  expect(grade({ kind: 'single', right: ['a'] }, ['b'])).toBe(0)
  expect(grade({ kind: 'single', right: ['a'] }, ['a', 'b'])).toBe(0)
})
