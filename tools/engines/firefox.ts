/** Where a Firefox is, and how one comes onto a Debian that has none. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { apt } from './apt.ts'

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
  apt('Firefox ESR', ['firefox-esr'])
  return findFirefox()
}
