import { isRecord } from './yaml.ts'

/** `{names}` that a program fills in, each once; `{{numbers}}` of the company are the author's own. */
export function placeholders(text: string): string {
  return [...new Set(text.match(/(?<!\{)\{[^{}]*\}(?!\})/g))].sort().join(', ')
}

/** Texts of words/<language>.json by dotted name: nesting is for the eye of whoever edits the file. */
export function flatWords(data: unknown, prefix = ''): Map<string, string> {
  const words = new Map<string, string>()
  if (!isRecord(data)) return words
  for (const [key, value] of Object.entries(data)) {
    const name = prefix + key
    if (typeof value === 'string') words.set(name, value)
    else for (const [deeper, text] of flatWords(value, `${name}.`)) words.set(deeper, text)
  }
  return words
}
