/** How the last line of `npm test` is counted. */

export interface Count {
  passed: number
  failed: number
}

/** What is read of the report that `vitest --reporter=json` writes. */
interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** What is read of the report that `playwright test --reporter=json` writes. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
  errors: unknown[]
}

/** A step without tests of its own counts as one. */
export function countStep(status: number | null): Count {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Tests one by one; a file that could not be loaded is one failure. */
export function countVitest(report: string | undefined, status: number | null): Count {
  return counted(report, status, (read: VitestReport) => ({
    passed: read.numPassedTests,
    failed:
      read.numFailedTests +
      read.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length,
  }))
}

/** Tests one by one; what went wrong outside of them (the server did not start) is a failure, too. */
export function countPlaywright(report: string | undefined, status: number | null): Count {
  return counted(report, status, ({ stats, errors }: PlaywrightReport) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  }))
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  })
}

export function lastLine({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`
}

/** No report, an unreadable or an empty one, and a failure that the report does not know of, are one failure. */
function counted<Report>(
  text: string | undefined,
  status: number | null,
  read: (report: Report) => Count,
): Count {
  let count: Count
  try {
    count = read(JSON.parse(text ?? '') as Report)
  } catch {
    return { passed: 0, failed: 1 }
  }
  if (!Number.isInteger(count.passed) || !Number.isInteger(count.failed)) return { passed: 0, failed: 1 }
  const silent = count.failed === 0 && (status !== 0 || count.passed === 0)
  return silent ? { ...count, failed: 1 } : count
}
