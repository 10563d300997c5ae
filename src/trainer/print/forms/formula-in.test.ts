import { expect, test } from 'vitest'
import { parseFormula } from '#course/formula.ts'
import { formulaIn } from './formula-in.ts'

test.each([
  ['a * b / 100', 'a × b : 100'],
  ['(a + b) / c', '(a + b) : c'],
  ['a - (b - c)', 'a − (b − c)'],
  ['a - b * 0.5', 'a − b × 0,5'],
  ['a / (b * c)', 'a : (b × c)'],
])('%s is reckoned as %s', (formula, words) => {
  expect(formulaIn(parseFormula(formula), name => name, 'ru')).toBe(words)
})
