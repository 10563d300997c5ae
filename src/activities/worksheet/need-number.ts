import type { Language } from '#course/language.ts'
import { fill, type Words } from '../prediction/fill.ts'
import { typedNumber } from './typed-number.ts'

/** «Нужно число от 0 до 14, например 7.» */
export function needNumber(
  { from = 0, to = 1_000_000 }: { readonly from?: number | undefined; readonly to?: number | undefined },
  language: Language,
  words: Words,
): string {
  return fill(words['needNumber'] ?? '', {
    from: typedNumber(language, from),
    to: typedNumber(language, to),
    example: typedNumber(language, Math.round((from + to) / 2)),
  })
}
