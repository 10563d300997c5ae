import type { Language } from './language.ts'
import { typesetEnglish } from './typography/english.ts'
import { typesetRussian } from './typography/russian.ts'

/**
 * Sets a run of text as the editorial standard asks: quotation marks, dashes, minus, no-break spaces, classes of
 * long numbers. Idempotent. Leaves letters alone (ё is not guessed), `**` and `{placeholders}` too.
 */
export function typeset(language: Language, text: string): string {
  return language === 'ru' ? typesetRussian(text) : typesetEnglish(text)
}
