/** Editions of the built site for the tests: a few of its pages, so that saving takes no time. */
import { cpSync, mkdtempSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWorker } from '../../src/offline/pack/pack.ts'
import { filesOf, siteFolder } from '../pages/site.ts'

export const LESSON = 'lessons/start/four-pictures/'
const pages = ['', 'en/', 'search/', 'offline/', 'en/offline/', LESSON].map(path => `${path}index.html`)

/** A folder with these pages of the built site and all they need, packed as an edition. */
export function edition(number = '1.0'): string {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'))
  const kept = new Set([...pages, '404.html'])
  for (const name of filesOf(siteFolder))
    if (!name.endsWith('.html') || kept.has(name)) cpSync(join(siteFolder, name), join(folder, name))
  writeWorker(folder, number, workerCode())
  return folder
}

/** The next edition of a folder: another home page, and the search index under another name. */
export function next(folder: string, number = '1.1'): string {
  const newer = mkdtempSync(join(tmpdir(), 'edition-'))
  cpSync(folder, newer, { recursive: true })
  const index = indexOf(folder)
  const renamed = index.replace(/\.[\w-]{7}\.js$/, '.renamed.js')
  renameSync(join(newer, '_astro', index), join(newer, '_astro', renamed))
  for (const name of filesOf(newer).filter(one => /\.(js|html)$/.test(one))) {
    const file = join(newer, name)
    const text = readFileSync(file, 'utf8')
    const home = name === 'index.html' ? text.replace('</h1>', ' (второе издание)</h1>') : text
    const changed = home.replaceAll(index, renamed)
    if (changed !== text) writeFileSync(file, changed)
  }
  writeWorker(newer, number, workerCode())
  return newer
}

/** The worker as it was built. */
function workerCode(): string {
  return readFileSync(join(siteFolder, 'sw.js'), 'utf8').replace(/^.*\n/, '')
}

/** The script that search fetches when somebody first asks it something. */
export function indexOf(folder: string): string {
  const [found] = filesOf(folder)
    .filter(name => /^_astro\/ru\.[\w-]{7}\.js$/.test(name) && statSync(join(folder, name)).size > 50_000)
    .map(name => name.replace('_astro/', ''))
  if (!found) throw new Error('the search index has another name now')
  return found
}
