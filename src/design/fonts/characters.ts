import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where a character was met first. */
export interface Place {
  file: string
  line: number
  column: number
}

/** Characters in use, each with the place to look at if it has to go. */
export type Characters = Map<string, Place>

const textFiles = new Set(['.md', '.mdx', '.yaml', '.yml', '.json', '.svg', '.txt', '.html', '.csv'])

/** From one code point to another, both included. */
const span = (from: string, to: string): string => {
  const first = from.codePointAt(0) ?? 0
  const last = to.codePointAt(0) ?? first
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i))
}

/**
 * What is shipped whether content uses it or not, so that an answer typed by a learner, a date or a rouble
 * never falls out of the typeface: both alphabets, ASCII and the signs that typography at build puts in.
 */
export const alwaysShipped = `${span(' ', '~')}${span('\u0410', '\u044f')}\u0401\u0451№\u00a0«»„“”‘’–—…−×·§°±₽`

/** Control characters and line ends are never drawn, a byte order mark or a soft hyphen neither. */
const drawn = (character: string): boolean => !/[\p{Cc}\u00ad\u200b\u2060\ufeff]/u.test(character)

/** Characters of all text files below a folder; an absent folder has none. */
export function charactersIn(folder: URL): Characters {
  const found: Characters = new Map()
  for (const file of filesBelow(fileURLToPath(folder))) {
    readFileSync(file, 'utf8')
      .split('\n')
      .forEach((text, index) => {
        let column = 0
        for (const character of text) {
          column += 1
          if (!found.has(character) && drawn(character))
            found.set(character, { file, line: index + 1, column })
        }
      })
  }
  return found
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && textFiles.has(extname(entry.name)))
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
  } catch {
    // A checkout without content still has an alphabet.
    return []
  }
}
