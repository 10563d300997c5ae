/** The editorial standard over the whole content: every gate tells all it has found, with file and line. */
import { expect, test } from 'vitest'
import { inOrder, printProblem } from '#course/problem.ts'
import { unsourced } from './claims.ts'
import { marks } from './marks.ts'
import { typedNumbers } from './numbers.ts'
import { type Finding, type Passage, passagesIn, problems } from './passages.ts'
import { lessonLengths, tooLong } from './sentences.ts'
import { dictionaries, misspelt } from './spelling.ts'
import { saidTwice, wording } from './wording.ts'
import { withoutYo } from './yo.ts'

const passages = passagesIn()

function found(gate: (passage: Passage) => readonly Finding[]): string[] {
  return inOrder(problems(passages, gate)).map(printProblem)
}

test('there is something to read', () => {
  expect(passages.length).toBeGreaterThan(1000)
})

test('every word is spelt right', async () => {
  const known = await dictionaries()
  expect(found(passage => misspelt(passage, known))).toEqual([])
})

test('ё is written wherever it cannot be anything else', () => {
  expect(found(withoutYo)).toEqual([])
})

test('quotes, dashes and spaces come out of the typesetter right, and setting them again changes nothing', () => {
  expect(found(marks)).toEqual([])
})

test('no word of the office, hype or war, and one word for one thing', () => {
  expect(found(wording)).toEqual([])
})

test('no word stands there twice', () => {
  expect(found(saidTwice)).toEqual([])
})

test('no sentence has more than thirty words', () => {
  expect(found(tooLong)).toEqual([])
})

test('lessons have 250 to 900 words, and sentences of twenty on average', () => {
  expect(lessonLengths(passages).map(printProblem)).toEqual([])
})

test('numbers in the text come from the data', () => {
  expect(found(typedNumbers)).toEqual([])
})

test('what leans on research names its source in the same paragraph', () => {
  expect(found(unsourced)).toEqual([])
})
