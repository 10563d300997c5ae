import { expect, test } from 'vitest'
import { compute, namesIn, parseFormula } from './formula.ts'

const hours: Record<string, number> = { search: 11, constructor: 5, sale: 41, month: 160, 'diary.sale': 41 }
const value = (text: string) => compute(parseFormula(text), name => hours[name] ?? Number.NaN)

test('multiplication comes before addition, equals go from left to right', () => {
  expect(value('search + sale * 2')).toBe(93)
  expect(value('month - search - sale')).toBe(108)
  expect(value('(search + sale) / month * 100')).toBeCloseTo(32.5)
})

test('names may be dotted', () => {
  expect(namesIn(parseFormula('diary.sale / month'))).toEqual(['diary.sale', 'month'])
  expect(value('diary.sale / 2')).toBe(20.5)
  expect(value('constructor + 1')).toBe(6)
})

test('an unknown name or a division by zero gives no number', () => {
  expect(value('sale / nobody')).toBeNaN()
  expect(value('sale / (search - 11)')).toBeNaN()
})

test.each(['sale +', '* sale', 'sale sale', '(sale', 'sale)', 'sale (2)', 'sale ^ 2', ''])(
  '"%s" is refused with its reason',
  text => {
    expect(() => parseFormula(text)).toThrow(/in "|formula|missing/)
  },
)
