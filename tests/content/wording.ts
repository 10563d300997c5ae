import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Finding, Passage } from './passages.ts'

const entry = z.strictObject({ found: z.string(), right: z.string() })
const file = z.strictObject({ never: z.array(entry).min(1), terms: z.array(entry).min(1) })
const { never, terms } = file.parse(parse(readFileSync(new URL('wording.yaml', import.meta.url), 'utf8')))

// JavaScript's own \b knows Latin letters only.
const edge = '(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]))'
const compiled = [
  ...never.map(rule => ({ ...rule, ours: true, kind: 'the course does not say' })),
  ...terms.map(rule => ({ ...rule, ours: false, kind: 'there is one word for' })),
].map(({ found, ...rule }) => ({
  ...rule,
  pattern: new RegExp(found.replaceAll('\\b', edge), 'giu'),
}))

/**
 * Words of the office, hype, war, and variants of terms that have one form (wording.yaml). What stands to choose from
 * is said by managers as they are: there only the terms are held.
 */
export function wording({ language, read, path }: Passage): Finding[] {
  if (language !== 'ru') return []
  const quoted = /› options › [^›]+ › text$/.test(path)
  const held = compiled.filter(({ ours }) => !(ours && quoted))
  return held.flatMap(({ pattern, right, kind }) =>
    [...read.matchAll(pattern)].map(([words]) => ({ wrong: `${kind} «${words}»`, right })),
  )
}

/** «и и»: a word said twice in a row by a slip of the hand. */
export function saidTwice({ read }: Passage): Finding[] {
  return [...read.matchAll(/(?<![\p{L}\p{N}-])(\p{L}+)[ \n]+\1(?![\p{L}\p{N}-])/giu)].map(([words]) => ({
    wrong: `«${words}» says one word twice`,
    right: 'keep one of the two',
  }))
}
