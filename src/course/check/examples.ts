import type { Content } from '../content.ts'
import { examplesOf, type Sound } from '../entries.ts'
import { namesIn, parseFormula } from '../formula.ts'
import { didYouMean } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import type { Example } from '../shapes/activities.ts'
import { at } from './at.ts'
import { numbersOf } from './company.ts'

/** Worked examples: every row has a value, formulas look back only, the gap is a row that is computed. */
export function examples(content: Content): Problem[] {
  const numbers = numbersOf(content)
  return content.chapters.flatMap(chapter =>
    examplesOf(chapter).flatMap(entry => [
      ...rows(entry, numbers && [...numbers.keys()]),
      ...shown(entry),
      ...gap(entry),
    ]),
  )
}

function rows({ yaml, path, value }: Sound<Example>, numbers: readonly string[] | undefined): Problem[] {
  return value.rows.flatMap((row, position) => {
    const here = [...path, 'rows', position]
    if ((row.value === undefined) === (row.formula === undefined))
      return at(
        yaml,
        here,
        row.value === undefined
          ? 'the row has neither a value nor a formula'
          : 'the row has a value and a formula',
        'a given row has "value:", a computed one "formula:"',
      )
    if (typeof row.value === 'string' && numbers && !numbers.includes(row.value))
      return at(
        yaml,
        [...here, 'value'],
        `there is no number "${row.value}" in company.yaml`,
        didYouMean(row.value, numbers),
      )
    if (row.formula === undefined) return []
    const before = value.rows.slice(0, position).map(earlier => earlier.id)
    return formulaProblems(row.formula, before, 'earlier row').map(([wrong, right]) =>
      at(yaml, [...here, 'formula'], wrong, right),
    )
  })
}

function shown({ yaml, path, value }: Sound<Example>): Problem[] {
  const ids = value.rows.map(row => row.id)
  return value.rows.flatMap((row, position) =>
    [...(row.shown ?? '').matchAll(/(?<!\{)\{([^{}]*)\}(?!\})/g)].flatMap(([, name = '']) =>
      ids.includes(name)
        ? []
        : at(yaml, [...path, 'rows', position, 'shown'], `there is no row "${name}"`, didYouMean(name, ids)),
    ),
  )
}

function gap({ yaml, path, value }: Sound<Example>): Problem[] {
  const computed = value.rows.filter(row => row.formula !== undefined).map(row => row.id)
  if (computed.includes(value.gap.row)) return []
  return [
    at(
      yaml,
      [...path, 'gap', 'row'],
      `"${value.gap.row}" is not a computed row`,
      `the gap is a row with a formula: ${didYouMean(value.gap.row, computed)}`,
    ),
  ]
}

/** What is wrong with a formula over the given names. */
export function formulaProblems(text: string, known: readonly string[], what: string): [string, string][] {
  try {
    return namesIn(parseFormula(text))
      .filter(name => !known.includes(name))
      .map(name => [`there is no ${what} "${name}"`, didYouMean(name, known)])
  } catch (error) {
    return [
      [error instanceof Error ? error.message : String(error), 'names, numbers, + - * / and parentheses'],
    ]
  }
}
