/** Editions of the built site for the tests: a few of its pages, so that saving takes no time. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packOffline } from '../../src/offline/pack/pack.ts'
import { filesOf, siteFolder } from '../pages/site.ts'

export const LESSON = 'lessons/start/four-pictures/'
const pages = ['', 'en/', 'search/', 'offline/', 'en/offline/', LESSON].map(path => `${path}index.html`)

/** A folder with these pages of the built site and all they need, packed as an edition. */
export async function edition(number = '1.0'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'))
  const kept = new Set([...pages, '404.html'])
  cpSync(siteFolder, folder, { recursive: true })
  for (const name of filesOf(folder))
    if (name.endsWith('.html') && !kept.has(name)) rmSync(join(folder, name))
  await packOffline(folder, number)
  return folder
}

/** The next edition of a folder: another home page, and the search index under another name. */
export async function next(folder: string, number = '1.1'): Promise<string> {
  const newer = mkdtempSync(join(tmpdir(), 'edition-'))
  cpSync(folder, newer, { recursive: true })
  const index = indexOf(folder)
  const renamed = index.replace(/\.[\w-]{8}\.js$/, '.renamed1.js')
  renameSync(join(newer, '_astro', index), join(newer, '_astro', renamed))
  for (const name of filesOf(newer).filter(one => /\.(js|html)$/.test(one))) {
    const file = join(newer, name)
    const text = readFileSync(file, 'utf8')
    const home = name === 'index.html' ? text.replace('</h1>', ' (второе издание)</h1>') : text
    const changed = home.replaceAll(index, renamed)
    if (changed !== text) writeFileSync(file, changed)
  }
  await packOffline(newer, number)
  return newer
}

/** The script that search fetches when somebody first asks it something. */
export function indexOf(folder: string): string {
  const [found] = filesOf(folder)
    .filter(name => /^_astro\/ru\.[\w-]{8}\.js$/.test(name) && statSync(join(folder, name)).size > 50_000)
    .map(name => name.replace('_astro/', ''))
  if (!found) throw new Error('the search index has another name now')
  return found
}
