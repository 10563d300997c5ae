import { expect, test } from 'vitest'
import { checkFiles } from '#course/check.ts'
import { readFiles } from '#course/files.ts'
import { checkIds } from '#course/ids.ts'
import { printProblem } from '#course/problem.ts'

test('the content of the course has no problem', () => {
  expect(checkFiles(readFiles('content')).map(printProblem)).toEqual([])
})

test('every id of the course has its number, and none was removed or changed unsaid', () => {
  expect(checkIds(readFiles('content')).map(printProblem)).toEqual([])
})
