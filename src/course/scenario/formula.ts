/**
 * Formulas and conditions of scenarios. A condition is a formula that is not 0: comparisons and flags give 1 or 0,
 * `&` joins them, `!` turns one round. Parsed at build into nested lists, which travel as JSON; the browser needs no
 * parser.
 */
import { Reader } from './reader.ts'

/** A number, a name, or an operator with what it works on. */
export type Formula = number | string | readonly [Operator, ...Formula[]]
export type Operator = '+' | '-' | '*' | '/' | '&' | '!' | Comparison | keyof typeof functions
type Comparison = '<=' | '>=' | '<' | '>'

/** How many values a function takes; `sum` goes over the people who are present. */
const functions = { min: 2, round: 1, sum: 1 } as const

/** Reads a whole text as a formula. @throws NotationError with the column of what cannot be read */
export function parseFormula(text: string): Formula {
  const reader = new Reader(text)
  const formula = readFormula(reader)
  reader.end()
  return formula
}

/** Reads as much of the text as belongs to a formula. */
export function readFormula(reader: Reader): Formula {
  let left = comparison(reader)
  while (reader.take('&')) left = ['&', left, comparison(reader)]
  return left
}

function comparison(reader: Reader): Formula {
  const left = sum(reader)
  const sign = reader.takeOne(['<=', '>=', '<', '>'] as const)
  return sign ? [sign, left, sum(reader)] : left
}

function sum(reader: Reader): Formula {
  let left = product(reader)
  for (let sign = reader.takeOne(['+', '-'] as const); sign; sign = reader.takeOne(['+', '-'] as const))
    left = [sign, left, product(reader)]
  return left
}

function product(reader: Reader): Formula {
  let left = value(reader)
  for (let sign = reader.takeOne(['*', '/'] as const); sign; sign = reader.takeOne(['*', '/'] as const))
    left = [sign, left, value(reader)]
  return left
}

function value(reader: Reader): Formula {
  if (reader.take('!')) return ['!', value(reader)]
  if (reader.take('-')) {
    const inner = value(reader)
    return typeof inner === 'number' ? -inner : ['-', 0, inner]
  }
  if (reader.take('(')) {
    const inner = readFormula(reader)
    reader.expect(')')
    return inner
  }
  const number = reader.number()
  if (number !== undefined) return number
  const name = reader.name()
  if (name === undefined) throw reader.error('a number, a name or "(" is expected')
  if (!reader.take('(')) return name
  if (!isFunction(name)) throw reader.error(`there is no function "${name}"`, name.length + 1)
  const values = [readFormula(reader)]
  while (reader.take(',')) values.push(readFormula(reader))
  reader.expect(')')
  if (values.length !== functions[name])
    throw reader.error(`"${name}" takes ${functions[name]} of values, not ${values.length}`)
  return [name, ...values]
}

function isFunction(name: string): name is keyof typeof functions {
  return Object.hasOwn(functions, name)
}

/** All names of a formula, in order of appearance. */
export function namesOf(formula: Formula): string[] {
  if (typeof formula === 'string') return [formula]
  return typeof formula === 'number' ? [] : (formula.slice(1) as Formula[]).flatMap(namesOf)
}
