import type { Language } from '#course/language.ts'
import type { Groups, Script } from '#course/scenario/script.ts'
import type { Machine } from './machine.ts'
import type { Run } from './run.ts'

/** What else a text may name, see ending-facts.ts; `undefined` for what it does not know. */
export type More = (name: string) => string | undefined

/**
 * Tells a text of the scenario for one state of a run: `{group}` by its variants, `{newc}` as a whole number, and
 * `{newc|клиент|клиента|клиентов}` with the noun in its form.
 * @param near variants of the place the text stands in; those of the whole scenario are known anyway
 */
export type Tell = (text: string, run: Run, near?: Groups, more?: More) => string

/** Order of the forms that authors write, by language. */
const forms: Readonly<Record<Language, readonly Intl.LDMLPluralRule[]>> = {
  ru: ['one', 'few', 'many'],
  en: ['one', 'other'],
}

export function tellOf(machine: Machine, script: Script, language: Language): Tell {
  const plural = new Intl.PluralRules(language)
  const down = new Set(machine.program.vars.flatMap(({ id, whole }) => (whole ? [id] : [])))
  const tell: Tell = (text, run, near = [], more) =>
    text
      .replace(/\{([^{}]+)\}/g, (_all, inside: string) => {
        const [name = '', ...nouns] = inside.split('|')
        const group = [...near, ...script.groups].find(({ id }) => id === name)
        if (group) {
          const found = group.texts.find(({ when }) => when === undefined || machine.read(when)(run) !== 0)
          return tell(found?.text ?? '', run, near, more)
        }
        const known = more?.(name)
        if (known !== undefined) return known
        const value = shown(machine.read(name)(run), down.has(name))
        const noun = nouns[forms[language].indexOf(plural.select(value))] ?? nouns.at(-1)
        return noun === undefined ? String(value) : `${value}\u00A0${noun}`
      })
      .replace(/[^\S\u00A0\n]{2,}/g, ' ')
      .trim()
  return tell
}

/** As it is shown: rounded; clients and people are whole, what has only begun does not count. */
export function shown(value: number, isWhole = false): number {
  return Math.floor(isWhole ? value : value + 0.5)
}
