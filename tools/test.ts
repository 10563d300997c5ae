/** `npm test`: every check there is; the last line is `N passed, N failed`. A failure stops nothing but what needs it. */
import { spawn } from 'node:child_process'
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

await run('check', ['tools/check.ts'])
await run('lint', ['node_modules/@biomejs/biome/bin/biome', 'ci'])
rmSync('dist', { recursive: true, force: true })
// The types keep one core busy for as long as both builds take.
const types = run('types', [astro, 'check', '--minimumSeverity', 'warning'], countStep, {}, true)
const built = await run('build', [astro, 'build'])
const inFolder = join(reports, 'in-folder')
await run('build in folder', [astro, 'build', '--outDir', inFolder], countStep, { BASE: '/course/' })
await types
const unit = join(reports, 'unit.json')
await run(
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
      SITE_IN_FOLDER: inFolder,
    }
    const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json']
    await run('browser', args, status => countPlaywright(read(report), status), env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    steps.push({ name: 'browser', count: countStep(1), seconds: 0 })
  }
}

/** Runs one step and counts it; says whether it went well. `aside`: what it prints comes when it has ended. */
async function run(
  name: string,
  args: string[],
  count: (status: number | null) => Count = countStep,
  env = {},
  aside = false,
): Promise<boolean> {
  const begun = performance.now()
  const output = aside ? 'pipe' : 'inherit'
  if (!aside) console.log(`\n── ${name}`)
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', output, output],
    env: { ...process.env, BASE: '/', ASTRO_TELEMETRY_DISABLED: '1', ...env },
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => said.push(data))
  const status = await new Promise<number | null>(done => {
    child.on('error', () => done(null))
    child.on('close', done)
  })
  if (aside) console.log(`\n── ${name}\n${Buffer.concat(said)}`)
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
