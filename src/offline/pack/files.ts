/** What of a built site belongs on a learner's device. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FileList, partOf, parts, type SavedFile } from '../list.ts'

/** The workers themselves, which the browser keeps, and the portable file, which holds all of it once more. */
const left = new Set(['sw.js', 'sw-off.js', 'chetyre-etapa.html'])

/** The list of a built folder; what nothing refers to is left out. */
export function listOf(folder: string, number: string): FileList {
  const texts = new Map<string, Buffer>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && !entry.name.startsWith('.')) {
      const file = join(entry.parentPath, entry.name)
      texts.set(file.slice(join(folder, '/').length).replaceAll('\\', '/'), readFileSync(file))
    }
  const portable = texts.get('chetyre-etapa.html')?.length ?? 0
  for (const name of left) texts.delete(name)
  const files = [...inUse(texts)].map((name): SavedFile => {
    const content = texts.get(name) ?? Buffer.alloc(0)
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 22)
    return { path: name.replace(/(^|\/)index\.html$/, '$1'), bytes: content.length, hash }
  })
  const place = ({ path }: SavedFile) => parts.indexOf(partOf(path))
  files.sort((a, b) => place(a) - place(b) || (a.path < b.path ? -1 : 1))
  const id = createHash('sha256').update(JSON.stringify(files)).digest('base64url').slice(0, 12)
  return { number, id, portable, files }
}

/** Names of files; of built scripts and the like, whose names follow from the content, only those that others name. */
export function inUse(texts: ReadonlyMap<string, Buffer | string>): Set<string> {
  const byName = new Map([...texts.keys()].map(name => [name.replace(/^_astro\//, ''), name]))
  const used = new Set([...texts.keys()].filter(name => !name.startsWith('_astro/')))
  for (const name of used) {
    if (!/\.(html|js|css|json|svg|webmanifest)$/.test(name)) continue
    for (const [word] of `${texts.get(name)}`.matchAll(/[\w.~-]+\.[a-z0-9]+/g)) {
      const found = byName.get(word)
      if (found) used.add(found)
    }
  }
  return used
}
