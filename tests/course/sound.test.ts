import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '#course/check.ts'
import { printProblem } from '#course/problem.ts'

test('the sound course has no problem', () => {
  expect(checkContent(join(import.meta.dirname, 'sound')).map(printProblem)).toEqual([])
})
