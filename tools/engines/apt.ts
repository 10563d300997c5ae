/** Packages of Debian, installed where that is possible without asking anybody. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** @param name said to whoever waits */
export function apt(name: string, packages: readonly string[]): void {
  const root = process.getuid?.() === 0
  const rights = root || spawnSync('sudo', ['-n', 'true']).status === 0
  if (!existsSync('/etc/debian_version') || !rights) return
  console.log(`Installing ${name} by apt-get (once; one or two minutes)…`)
  const run = (...args: string[]) =>
    spawnSync(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  run('update')
  run('install', '-y', '--no-install-recommends', ...packages)
}
