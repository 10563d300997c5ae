import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Texts by path inside `content/`; a drawing is there by name only. Checking and loading are pure from here on. */
export type Files = ReadonlyMap<string, string>

const read = /\.(?:yaml|json|mdx)$/

/** Reads the whole folder of content. */
export function readFiles(root: string): Files {
  const files = new Map<string, string>()
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const full = join(entry.parentPath, entry.name)
    const path = full.slice(join(root, '/').length).replaceAll('\\', '/')
    files.set(path, read.test(path) ? readFileSync(full, 'utf8') : '')
  }
  return files
}
