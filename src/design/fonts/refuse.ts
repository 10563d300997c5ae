import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Characters, charactersIn } from './characters.ts'
import { isDrawable } from './sources.ts'

const instead: Readonly<Record<string, string>> = {
  '←': 'draw the arrow as an inline SVG',
  '→': 'draw the arrow as an inline SVG, or write "then"',
  '↔': 'draw the arrow as an inline SVG',
  '⇒': 'draw the arrow as an inline SVG, or write "then"',
  '≈': 'say "about" in words',
  '≤': 'say "at most" in words',
  '≥': 'say "at least" in words',
  '≠': 'say "is not" in words',
  '\u2011': 'use an ordinary hyphen; typography keeps the word together',
  '\u202f': 'use U+00A0',
}

/** One line for each character that neither typeface can draw: where, what, what would be right. */
export function undrawable(characters: Characters, root: URL): string[] {
  return [...characters]
    .filter(([character]) => !isDrawable(character))
    .map(([character, { file, line, column }]) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      const place = `${relative(fileURLToPath(root), file)}:${line}:${column}`
      const advice = instead[character] ?? 'use another character'
      return `${place} “${character}” (U+${code}) is in no font of the course; ${advice}`
    })
}

/** The same for a whole folder, for whoever checks content. */
export function undrawableIn(folder: URL, root: URL): string[] {
  return undrawable(charactersIn(folder), root)
}
