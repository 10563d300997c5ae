import type MiniSearch from 'minisearch'
import type { Language } from '#course/language.ts'
import type { Found } from './index-of.ts'
import { stem, wordsIn } from './words.ts'

/** A text in pieces; what was asked for is marked. */
export type Piece = readonly [text: string, marked: boolean]

/** One place, ready to be shown. */
export interface Hit {
  id: string
  path: string
  title: Piece[]
  where: string
  excerpt: Piece[]
}

/** Places of one kind, the best first. */
export interface Group {
  kind: Found['kind']
  hits: Hit[]
}

const kinds = ['lesson', 'scenario', 'term', 'item'] as const

/** What is found, by kind. A question without a word finds nothing. */
export function find(language: Language, index: MiniSearch<Found>, query: string): Group[] {
  const results = index.search(query)
  return kinds.flatMap(kind => {
    const hits = results.flatMap(result => {
      // What MiniSearch gives back has the stored fields, untyped.
      const { id, path, title, where, text } = result
      if (result['kind'] !== kind) return []
      const asked = new Set(result.terms)
      return {
        id,
        path,
        where,
        title: pieces(language, title, asked),
        excerpt: excerpt(language, text, asked),
      }
    })
    return hits.length > 0 ? [{ kind, hits }] : []
  })
}

/** A text in pieces, words whose stem was asked for marked. */
export function pieces(language: Language, text: string, asked: ReadonlySet<string>): Piece[] {
  const result: [string, boolean][] = []
  let end = 0
  for (const { word, at } of wordsIn(text)) {
    if (!asked.has(stem(language, word))) continue
    if (at > end) result.push([text.slice(end, at), false])
    result.push([word, true])
    end = at + word.length
  }
  if (end < text.length) result.push([text.slice(end), false])
  return result
}

const before = 60
const length = 200

/** Some two hundred letters around the first word that was asked for, cut between words. */
export function excerpt(language: Language, text: string, asked: ReadonlySet<string>): Piece[] {
  const first = wordsIn(text).find(({ word }) => asked.has(stem(language, word)))?.at ?? 0
  const from = first <= before ? 0 : text.indexOf(' ', first - before) + 1
  const to = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length)
  const cut = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
  return pieces(language, cut, asked)
}
