/**
 * `npm run bench -- engine [--rounds 3]`: the model's core beside public engines and its limits, then the whole model
 * (specification § 14). Goals are ratios within one run, because seconds differ between machines: one process an
 * engine, rounds interleaved, the best of each, CPU time, warm code. Goals marked * are the ambitious ones.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CONTESTANTS, OURS } from './contestants.ts'
import { type Measured, THEORY } from './engines/task.ts'
import { modelTable } from './model-table.ts'
import { report } from './report.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } })
const rounds = Math.max(1, Number(values.rounds) || 3)
const here = import.meta.dirname
install()
const best = new Map<string, number>()
const all = [OURS, ...CONTESTANTS]
for (let round = 0; round < rounds; round += 1) {
  for (const { label, command, customers } of all) {
    const found = measure(command, customers)
    if (found === null) continue
    if (found.wait !== null && Math.abs(found.wait / THEORY - 1) > 0.1 && customers >= 500_000)
      console.error(`${label}: mean wait ${found.wait.toFixed(4)} h, theory ${THEORY}`)
    best.set(label, Math.max(best.get(label) ?? 0, found.rate))
  }
  console.error(`round ${round + 1} of ${rounds}`)
}
report(best)
modelTable(2 * (best.get(OURS.label) ?? 0), best.get('simjs 2.0.3'), rounds)

/** Once; with the npm that runs, into this folder only. */
function install(): void {
  if (existsSync(join(here, 'node_modules', 'simjs'))) return
  console.error('Installing the other engines (once)…')
  spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
}

/** Null when it cannot be run here. */
function measure(command: readonly string[], customers: number): Measured | null {
  const [program = '', ...words] = command
  const { status, stdout } = spawnSync(
    program === 'node' ? process.execPath : program,
    [...words, String(customers)],
    { cwd: join(here, 'engines'), encoding: 'utf8' },
  )
  if (status !== 0) return null
  const { rate, wait }: Measured = JSON.parse(stdout)
  return { rate, wait }
}
