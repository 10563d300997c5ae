/** `npm start`: builds the site, serves it and says where. */
import { spawnSync } from 'node:child_process'
import { serve } from './serve.ts'

const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/+/g, '/')
const port = Number(process.env['PORT'] || 4321)

const built = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  stdio: 'inherit',
  env: { ...process.env, BASE: base, ASTRO_TELEMETRY_DISABLED: '1' },
})
if (built.status !== 0) process.exit(built.status ?? 1)
try {
  const { url } = await serve('dist', port, base)
  console.log(`\nThe course is at ${url} (Ctrl+C stops it).`)
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(
    taken ? `Port ${port} is in use: choose another one, for example PORT=${port + 1} npm start.` : error,
  )
  process.exit(1)
}
