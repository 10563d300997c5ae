import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviceOn, leaders, majority, shift, sumOf } from './tally.ts'

test('a tie has several leaders and no majority; nobody voting has neither', () => {
  expect(leaders([3, 5, 5, 0])).toEqual([1, 2])
  expect(majority([3, 5, 5, 0])).toBeUndefined()
  expect(majority([3, 6, 5, 0])).toBe(1)
  expect(leaders([0, 0, 0])).toEqual([])
  expect(majority([0, 0, 0])).toBeUndefined()
})

test('from a third to two thirds of the room in one hand it talks, both bounds included', () => {
  expect(adviceOn([0, 0, 0, 0])).toBe('none')
  expect(adviceOn([3, 2, 2, 2])).toBe('talk')
  expect(adviceOn([3, 3, 2, 2])).toBe('explain')
  expect(adviceOn([6, 1, 1, 1])).toBe('talk')
  expect(adviceOn([7, 1, 1, 0])).toBe('goOn')
})

test('there is no shift before both votes', () => {
  expect(shift([3, 4], [0, 0])).toEqual([])
  expect(shift([0, 0], [3, 4])).toEqual([])
  expect(shift([7, 3, 0, 0], [4, 5, 0, 1])).toEqual([-3, 2, 0, 1])
})

const votes = fc.array(fc.nat(40), { minLength: 2, maxLength: 4 })

test('every leader has as many votes as any other, and the order of the choices does not change the advice', () => {
  fc.assert(
    fc.property(votes, counts => {
      for (const choice of leaders(counts))
        for (const count of counts) expect(counts[choice]).toBeGreaterThanOrEqual(count)
      expect(adviceOn([...counts].reverse())).toBe(adviceOn(counts))
      expect(adviceOn(counts) === 'none').toBe(sumOf(counts) === 0)
    }),
  )
})
