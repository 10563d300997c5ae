/** `npm test`: every check there is; the last line is `N passed, N failed`. A failure stops nothing but what needs it. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { haveChromium } from './chromium.ts'
import { type Count, countPlaywright, countStep, countVitest, lastLine, sum } from './test-count.ts'

interface Step {
  name: string
  count: Count
  seconds: number
}

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'))
const astro = 'node_modules/astro/bin/astro.mjs'
const steps: Step[] = []

run('check', ['tools/check.ts'])
run('types', [astro, 'check', '--minimumSeverity', 'warning'])
run('lint', ['node_modules/@biomejs/biome/bin/biome', 'ci'])
const unit = join(reports, 'unit.json')
run(
  'unit',
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unit}`,
  ],
  status => countVitest(read(unit), status),
)
rmSync('dist', { recursive: true, force: true })
const built = run('build', [astro, 'build'])
await browserTests()

rmSync(reports, { recursive: true, force: true })
const total = sum(steps.map(step => step.count))
console.log('')
for (const { name, count, seconds } of steps)
  console.log(`${count.failed ? 'failed' : 'ok    '}  ${name.padEnd(16)}${lastLine(count)}  ${seconds} s`)
console.log(lastLine(total))
process.exitCode = total.failed > 0 ? 1 : 0

/** They need the built site and a Chromium; without either they count as one failure. */
async function browserTests(): Promise<void> {
  try {
    if (!built) throw new Error('The site could not be built: the browser tests were not run.')
    const report = join(reports, 'browser.json')
    const env = {
      CHROMIUM_PATH: haveChromium(),
      SITE_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    }
    const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json']
    run('browser', args, status => countPlaywright(read(report), status), env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    steps.push({ name: 'browser', count: countStep(1), seconds: 0 })
  }
}

/** Runs one step and counts it; says whether it went well. */
function run(
  name: string,
  args: string[],
  count: (status: number | null) => Count = countStep,
  env = {},
): boolean {
  console.log(`\n── ${name}`)
  const begun = performance.now()
  const { status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, BASE: '/', ASTRO_TELEMETRY_DISABLED: '1', ...env },
  })
  const step = { name, count: count(status), seconds: Math.round((performance.now() - begun) / 1000) }
  steps.push(step)
  return step.count.failed === 0
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
