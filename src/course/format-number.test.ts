import { expect, test } from 'vitest'
import { formatNumber } from './format-number.ts'

test('classes are parted from five digits on in Russian, from four in English', () => {
  expect([1234, 12345].map(value => formatNumber('ru', value))).toEqual(['1234', '12\u00A0345'])
  expect([1234, 12345].map(value => formatNumber('en', value))).toEqual(['1,234', '12,345'])
})

test('decimals are shown as many as asked', () => {
  expect(formatNumber('ru', 7, 1)).toBe('7,0')
  expect(formatNumber('en', 7.25, 1)).toBe('7.3')
})

test('minus is a minus, and nothing is not negative', () => {
  expect(formatNumber('ru', -4.4, 1)).toBe('−4,4')
  expect(formatNumber('ru', -0.4)).toBe('0')
})

test('what cannot be computed is a dash', () => {
  expect(formatNumber('ru', Number.NaN)).toBe('—')
})
