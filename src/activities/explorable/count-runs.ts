import type { Language } from '#course/language.ts'
import { fill } from '../prediction/fill.ts'
import type { Words } from './shape.ts'

/** «20 прогонов»: how many replications stand behind a number. */
export function countRuns(language: Language, words: Words, n: number): string {
  return fill(words[`runs.${new Intl.PluralRules(language).select(n)}`] ?? '', { n })
}
