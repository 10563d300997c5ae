import type { Language } from '#course/language.ts'
import { find, type Group } from './find.ts'
import { readIndex } from './index-of.ts'

/** Loads the index of a language and gives back what answers questions. Nothing is loaded before. */
export async function openSearch(language: Language): Promise<(query: string) => Group[]> {
  const { default: written } =
    language === 'ru' ? await import('virtual:search-index/ru') : await import('virtual:search-index/en')
  const index = readIndex(language, written)
  return query => find(language, index, query)
}
