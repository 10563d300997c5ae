/**
 * `npm run bench [-- pages|engine|scenarios …]`: measurements, not tests; they say what is reached and what is missed. Without
 * a name all are taken. What follows a name (`--rounds 5`) is for it.
 */
import { spawnSync } from 'node:child_process'

const BENCHES: Readonly<Record<string, string>> = {
  pages: 'tools/bench-pages/bench.ts',
  engine: 'tools/bench/engine.ts',
  scenarios: 'tools/scenario/bench.ts',
}

const words = process.argv.slice(2)
const named = words.filter(word => Object.hasOwn(BENCHES, word))
const rest = words.filter(word => !named.includes(word))
for (const name of named.length > 0 ? named : Object.keys(BENCHES)) {
  const { status } = spawnSync(process.execPath, [BENCHES[name] ?? '', ...rest], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
