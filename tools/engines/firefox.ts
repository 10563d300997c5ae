/** Where a Firefox is, and how one comes onto a Debian that has none. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const usualPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** `FIREFOX_PATH`, else one on PATH or where the systems put it. */
export function findFirefox(env = process.env): string | undefined {
  const wished = env['FIREFOX_PATH']
  if (wished) return existsSync(wished) ? wished : undefined
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap(folder => ['firefox-esr', 'firefox'].map(name => join(folder, name)))
  return [...onPath, ...usualPlaces].find(place => existsSync(place))
}

/** A Firefox, installed by the system's packages if need be and possible. */
export function haveFirefox(): string | undefined {
  return findFirefox() ?? (process.env['FIREFOX_PATH'] ? undefined : installed())
}

function installed(): string | undefined {
  const root = process.getuid?.() === 0
  const rights = root || spawnSync('sudo', ['-n', 'true']).status === 0
  if (!existsSync('/etc/debian_version') || !rights) return undefined
  console.log('Installing Firefox ESR by apt-get (once; one or two minutes)…')
  const apt = (...args: string[]) =>
    spawnSync(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'firefox-esr')
  return findFirefox()
}
