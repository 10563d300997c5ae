import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Keeps something as a file of its own beside the scripts, and says under which name; the same text is one file. */
export type Keep = (kind: string, ending: string, text: string) => string

/** @param folder where the site is being built */
export const keepIn =
  (folder: string): Keep =>
  (kind, ending, text) => {
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 6)
    const name = `${kind}.${hash}.${ending}`
    writeFileSync(join(folder, '_astro', name), text)
    return name
  }
