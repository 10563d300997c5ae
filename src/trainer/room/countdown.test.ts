import { expect, test } from 'vitest'
import { clockOf, extended, leftOf, MINUTE, paused, resumed, signOf, started } from './countdown.ts'

const NOON = Date.UTC(2026, 10, 28, 12)

test('a running countdown knows its end, a standing one what is left', () => {
  const running = started(10 * MINUTE, NOON)
  expect(leftOf(running, NOON + 4 * MINUTE)).toBe(6 * MINUTE)
  expect(leftOf(running, NOON + 20 * MINUTE)).toBe(0)
  const standing = paused(running, NOON + 4 * MINUTE)
  expect(leftOf(standing, NOON + 90 * MINUTE)).toBe(6 * MINUTE)
  expect(leftOf(resumed(standing, NOON + 90 * MINUTE), NOON + 91 * MINUTE)).toBe(5 * MINUTE)
})

test('a minute more is a minute more, also after the end', () => {
  const running = started(2 * MINUTE, NOON)
  expect(extended(running, MINUTE, NOON + MINUTE)).toEqual({
    total: 3 * MINUTE,
    running: true,
    endsAt: NOON + 3 * MINUTE,
  })
  expect(leftOf(extended(running, MINUTE, NOON + 30 * MINUTE), NOON + 30 * MINUTE)).toBe(MINUTE)
  expect(extended(paused(running, NOON), -3 * MINUTE, NOON)).toMatchObject({ left: 0 })
})

test('signs come at half, at one minute and at the end', () => {
  const ten = started(10 * MINUTE, NOON)
  const at = (minutes: number) => signOf(ten, NOON + minutes * MINUTE)
  expect([0, 4.9, 5, 8.9, 9, 9.9, 10, 11].map(at)).toEqual([
    undefined,
    undefined,
    'half',
    'half',
    'minute',
    'minute',
    'over',
    'over',
  ])
  expect(signOf(started(MINUTE, NOON), NOON + MINUTE / 2), 'a minute has no last minute').toBeUndefined()
  expect(signOf(started(2 * MINUTE, NOON), NOON + MINUTE)).toBe('minute')
})

test('a clock counts the second that has begun', () => {
  expect([0, 1, 59_001, 60_000, 700_000, 3_725_000].map(clockOf)).toEqual([
    '0:00',
    '0:01',
    '1:00',
    '1:00',
    '11:40',
    '1:02:05',
  ])
})
