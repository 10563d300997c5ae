import { expect, test } from 'vitest'
import { nextTime } from './next-time.ts'

test('the time is today’s or tomorrow’s, whichever comes', () => {
  const noon = new Date(2026, 10, 28, 12, 0).getTime()
  expect(nextTime('12:15', noon)).toBe(noon + 15 * 60_000)
  expect(nextTime('11:00', noon)).toBe(noon + 23 * 3_600_000)
  expect([nextTime('', noon), nextTime('25:00', noon), nextTime('12:60', noon)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
