// 17.7 kB (5.3 kB brotli), loaded with the index. Pagefind needs a server and 150 kB before the first hit.
import MiniSearch, { type Options } from 'minisearch'
import type { Language } from '#course/language.ts'
import { stem, wordsIn } from './words.ts'

/** Something that can be found. The address is without language and base path. */
export interface Found {
  id: string
  kind: 'lesson' | 'scenario' | 'term' | 'item'
  title: string
  /** In what it stands: the lesson of a section, the chapter of a question. */
  where: string
  text: string
  path: string
}

/** What a search index is made and read with: both must agree. */
function options(language: Language): Options<Found> {
  return {
    fields: ['title', 'where', 'text'],
    storeFields: ['kind', 'title', 'where', 'text', 'path'],
    tokenize: text => wordsIn(text).map(({ word }) => word),
    processTerm: term => stem(language, term),
    searchOptions: {
      boost: { title: 3, where: 1.5 },
      // «прито» finds «приток»; one slip in five letters, two in ten.
      prefix: term => term.length > 2,
      fuzzy: term => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  }
}

/** The index of one language as text, made by the build. */
export function writeIndex(language: Language, entries: readonly Found[]): string {
  const index = new MiniSearch<Found>(options(language))
  index.addAll(entries)
  return JSON.stringify(index)
}

/** The same ready to be asked. */
export function readIndex(language: Language, written: string): MiniSearch<Found> {
  return MiniSearch.loadJSON(written, options(language))
}
