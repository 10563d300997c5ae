import { expect, test } from 'vitest'
import { theCourse } from '#course/here.ts'
import { CODES, splitOf } from './month.ts'

const { numbers } = theCourse()
const number = (name: string) => numbers.get(name)?.value ?? Number.NaN

test('the log of «Tara-Versta» comes out as chapter 1 says', () => {
  const { selling, share, left } = splitOf(code => number(`diary.${code}`), number('diary.month'))
  expect([selling, left]).toEqual([number('diary.selling'), 0])
  expect(share).toBeCloseTo(number('diary.selling-share'), 6)
})

test('what has no number yet has no hours, and what is too much is told as less than nothing left', () => {
  expect(splitOf(() => Number.NaN, 160)).toEqual({ selling: 0, share: 0, left: 160 })
  expect(splitOf(() => 21, 160)).toEqual({ selling: 42, share: 26.25, left: -8 })
  expect(CODES).toHaveLength(8)
})

test('the three surveys of the table in hours of a month, their rests with them', () => {
  const hours = ['low', 'middle', 'high'].map(name => [
    Math.round(number(`surveys.${name}-hours`)),
    Math.round(number(`surveys.${name}-rest`)),
  ])
  expect(hours).toEqual([
    [34, 126],
    [61, 99],
    [80, 80],
  ])
})
