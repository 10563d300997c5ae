import type { Content } from '../content.ts'
import { didYouMean } from '../nearest.ts'
import { numberInWords } from '../numbers.ts'
import type { Problem } from '../problem.ts'
import { type Text, textsOf } from '../texts.ts'
import { numbersOf } from './company.ts'

/** Signs that the fonts of the course do not have, and what to write. */
const absent: Readonly<Record<string, string>> = {
  '←': 'write it in words',
  '→': 'write it in words, or with a dash',
  '≈': 'write "about" in words',
  '≤': 'write "at most" in words',
  '≥': 'write "at least" in words',
}

/** Signs and marks in words: the fonts have them, strong words are closed, numbers exist. */
export function signs(content: Content): Problem[] {
  const names = numbersOf(content)?.keys()
  const numbers = names && [...names]
  return textsOf(content).flatMap(text => [
    ...[...text.text.matchAll(/[←→≈≤≥]/g)].map(({ 0: sign, index }) =>
      problem(text, index, `the fonts have no "${sign}"`, absent[sign] ?? ''),
    ),
    ...strong(text),
    ...(text.prose ? [] : numbersIn(text, numbers)),
  ])
}

/** In prose the parser has taken every closed pair: what is left has no partner. */
function strong(text: Text): Problem[] {
  const marks = [...text.text.matchAll(/\*\*/g)]
  const last = marks.at(-1)
  if (!last || (!text.prose && marks.length % 2 === 0)) return []
  return [problem(text, last.index, '"**" without its partner', 'strong words stand between two "**"')]
}

function numbersIn(text: Text, known: readonly string[] | undefined): Problem[] {
  const unknown = [...text.text.matchAll(numberInWords)].flatMap(({ 1: name = '', index }) =>
    !known || known.includes(name)
      ? []
      : problem(text, index, `there is no number "${name}" in company.yaml`, didYouMean(name, known)),
  )
  const rest = text.text.replace(numberInWords, '')
  if (!/\{\{|\}\}/.test(rest)) return unknown
  return [
    ...unknown,
    problem(text, 0, '"{{" and "}}" do not pair', 'a number of the company is written {{group.name}}'),
  ]
}

/** A run of prose may be several lines; words of data are shown where they begin. */
function problem(text: Text, index: number, wrong: string, right: string): Problem {
  const { file, path } = text
  const before = text.prose ? text.text.slice(0, index).split('\n') : ['']
  const down = before.length - 1
  const column = (down === 0 ? text.column : 1) + (before.at(-1)?.length ?? 0)
  return { file, line: text.line + down, column, path, wrong, right }
}
