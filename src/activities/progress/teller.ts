/** Words, numbers, counts and dates in the language of the page. */
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { fill, type Words } from '../prediction/fill.ts'

export type Teller = {
  /** A text of the interface with its `{names}` filled in. */
  word(name: string, values?: Readonly<Record<string, string | number>>): string
  number(value: number, decimals?: number): string
  /** «3 ответа»: the form of `count.<name>` that fits the number. */
  counted(name: string, n: number): string
  /** «23 ноября 2026 г.» @param at seconds since 1970 */
  day(at: number): string
  /** «а, б и в» */
  list(parts: readonly string[]): string
}

export function tellerOf(language: Language, words: Words): Teller {
  const locale = language === 'ru' ? 'ru-RU' : 'en-GB'
  const plural = new Intl.PluralRules(locale)
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  const lists = new Intl.ListFormat(locale)
  const word: Teller['word'] = (name, values = {}) => fill(words[name] ?? '', values)
  return {
    word,
    number: (value, decimals) => formatNumber(language, value, decimals),
    counted: (name, n) => word(`count.${name}.${plural.select(n)}`, { n: formatNumber(language, n) }),
    day: at => days.format(at * 1000),
    list: parts => lists.format(parts),
  }
}
