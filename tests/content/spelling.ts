import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { finalizeSettings, getDefaultSettings, getDictionary, mergeSettings, readSettings } from 'cspell-lib'
import type { Finding, Passage } from './passages.ts'

/** Whether a word is spelt right: it stands in a dictionary or, unless only those are asked, in our own list. */
export type Known = (word: string, where?: 'dictionary') => boolean

/** Words of the trade, names and their forms, which no dictionary has: one a line, sorted; `#` begins a comment. */
export const ownWords: readonly string[] = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.trim() !== '' && !line.startsWith('#'))

/** Russian and British English. Loading takes seconds, so that this gate lives in the tests and not in the check. */
export async function dictionaries(): Promise<Known> {
  const russian = fileURLToPath(import.meta.resolve('@cspell/dict-ru_ru/cspell-ext.json'))
  const settings = mergeSettings(await getDefaultSettings(), await readSettings(russian), {
    language: 'en-GB,ru',
    dictionaries: ['ru-ru', 'en-gb'],
  })
  const dictionary = await getDictionary(finalizeSettings(settings))
  const own = new Set(ownWords)
  return (word, where) =>
    dictionary.has(word, { ignoreCase: true }) ||
    (where === undefined && (own.has(word) || own.has(word.toLowerCase())))
}

/** Words that nobody knows. A hyphenated word passes when all its parts do. */
export function misspelt(passage: Passage, known: Known): Finding[] {
  return [...new Set(wordsIn(passage.read))]
    .filter(word => !known(word) && !word.split('-').every(part => known(part)))
    .map(word => ({
      wrong: `«${word}» is in no dictionary`,
      right: 'spell it right, or add it to tests/content/words.txt if the trade says so',
    }))
}

/** Runs of letters. Names with digits and addresses are no words; neither is a lonely letter. */
function wordsIn(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replaceAll('\u0301', '')
    .replace(
      /\{[^}]*\}|https?:\S+|\S+@\S+|\b[\w-]+\.(?:ru|com|ch|io|html|json|ics)\b|(?<![\p{L}\p{N}])\.\p{L}+/gu,
      ' ',
    )
  return (plain.match(/[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [])
    .map(word => word.replace(/[’']s$/, '').replaceAll('’', "'"))
    .filter(word => !/\d/.test(word) && word.length > 1)
}
