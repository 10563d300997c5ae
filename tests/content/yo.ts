import { Eyo, safeDictionary } from 'eyo-kernel'
import type { Finding, Passage } from './passages.ts'

const eyo = new Eyo()
eyo.dictionary.set(safeDictionary)

/** Words that are never written with е in place of ё. Doubtful ones («все», «всё») are left to the editor. */
export function withoutYo({ language, read }: Passage): Finding[] {
  if (language !== 'ru') return []
  return eyo.lint(read).map(({ before, after }) => ({
    wrong: `«${before}» lacks its ё`,
    right: `write «${after}»`,
  }))
}
