import { expect, test } from 'vitest'
import { countPlaywright, countStep, countVitest, lastLine, sum } from './test-count.ts'

const vitest = (passed: number, failed: number, unloadable = 0) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: Array.from({ length: unloadable }, () => ({ status: 'failed', assertionResults: [] })),
  })

const playwright = (expected: number, unexpected: number, flaky = 0, errors: unknown[] = []) =>
  JSON.stringify({ stats: { expected, unexpected, flaky }, errors })

test('a step without tests of its own counts as one', () => {
  expect(countStep(0)).toEqual({ passed: 1, failed: 0 })
  expect(countStep(2)).toEqual({ passed: 0, failed: 1 })
  expect(countStep(null), 'killed').toEqual({ passed: 0, failed: 1 })
})

test('unit tests are counted one by one, and a file that does not load as one failure', () => {
  expect(countVitest(vitest(7, 0), 0)).toEqual({ passed: 7, failed: 0 })
  expect(countVitest(vitest(7, 2), 1)).toEqual({ passed: 7, failed: 2 })
  expect(countVitest(vitest(7, 0, 3), 1)).toEqual({ passed: 7, failed: 3 })
})

test('browser tests are counted one by one; one that passed at the second try failed', () => {
  expect(countPlaywright(playwright(5, 0), 0)).toEqual({ passed: 5, failed: 0 })
  expect(countPlaywright(playwright(5, 1, 1), 1)).toEqual({ passed: 5, failed: 2 })
  expect(countPlaywright(playwright(0, 0, 0, ['the server did not start']), 1)).toEqual({
    passed: 0,
    failed: 1,
  })
})

test.each([
  ['no report', undefined, 0],
  ['a report cut off', '{"numPassedTests":7', 1],
  ['another report', '{"errors":[],"stats":{},"testResults":[]}', 0],
])('%s is one failure', (_name, report, status) => {
  expect(countVitest(report, status)).toEqual({ passed: 0, failed: 1 })
  expect(countPlaywright(report, status)).toEqual({ passed: 0, failed: 1 })
})

test('a run without a test is a failure, even with a good exit code', () => {
  expect(countVitest(vitest(0, 0), 0)).toEqual({ passed: 0, failed: 1 })
  expect(countPlaywright(playwright(0, 0), 0)).toEqual({ passed: 0, failed: 1 })
})

test('a crash after the last test is a failure that the report does not know of', () => {
  expect(countVitest(vitest(7, 0), 1)).toEqual({ passed: 7, failed: 1 })
  expect(countPlaywright(playwright(5, 0), null)).toEqual({ passed: 5, failed: 1 })
})

test('the last line', () => {
  expect(lastLine(sum([countStep(0), countVitest(vitest(7, 2), 1), countStep(1)]))).toBe('8 passed, 3 failed')
})
