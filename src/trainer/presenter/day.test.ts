import { expect, test } from 'vitest'
import { dayOf, offsetsOf } from './day.ts'

const MINUTE = 60_000
const TEN = Date.UTC(2026, 10, 28, 10)
const blocks = [
  { id: 'opening', title: 'A', minutes: 5 },
  { id: 'game', title: 'B', minutes: 35 },
  { id: 'exit', title: 'C', minutes: 10 },
]

test('before anything has begun there is nothing to compare', () => {
  expect(dayOf(blocks, {}, TEN)).toBeUndefined()
  expect(dayOf(blocks, { other: TEN }, TEN)).toBeUndefined()
})

test('the plan is laid from the first block that began', () => {
  const day = dayOf(blocks, { opening: TEN, game: TEN + 9 * MINUTE }, TEN + 15 * MINUTE)
  expect(day).toEqual({
    at: 1,
    elapsed: 6 * MINUTE,
    behind: 4,
    from: TEN,
    to: TEN + 54 * MINUTE,
  })
})

test('who ran over his time is behind, who began early is ahead', () => {
  expect(dayOf(blocks, { opening: TEN }, TEN + 8 * MINUTE)?.behind).toBe(3)
  expect(dayOf(blocks, { opening: TEN, game: TEN + 3 * MINUTE }, TEN + 4 * MINUTE)?.behind).toBe(-2)
})

test('a day entered in the middle counts from there, and a block gone back to does not end a later one', () => {
  expect(dayOf(blocks, { game: TEN }, TEN + 10 * MINUTE)).toMatchObject({
    at: 1,
    behind: 0,
    from: TEN - 5 * MINUTE,
  })
  expect(dayOf(blocks, { opening: TEN, exit: TEN + 40 * MINUTE }, TEN + 41 * MINUTE)?.at).toBe(2)
})

test('offsets', () => {
  expect(offsetsOf(blocks)).toEqual([0, 5, 40])
})
