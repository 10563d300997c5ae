/**
 * Words of a scenario on paper. What a screen picks by the state of a run is printed as at the start, with a note for
 * every other case: whoever plays at a table reads the case off the state board.
 */
import { sayCondition } from '#activities/scenario/print/conditions.ts'
import type { Speech } from '#activities/scenario/print/names.ts'
import type { Run } from '#activities/scenario/run.ts'
import type { Effect } from '#course/scenario/effects.ts'
import { type Formula, namesOf, type Operator } from '#course/scenario/formula.ts'
import type { Groups } from '#course/scenario/script.ts'

export type Note = {
  readonly n: number
  /** In their order: the first that holds is read in the place of what stands in the text. */
  readonly cases: readonly { readonly when: string; readonly text: string }[]
}
export type PaperText = { readonly text: string; readonly notes: readonly Note[] }

export type Telling = {
  readonly speech: Speech
  /** As a run of the usual start has it. */
  readonly start: Run
  holds(when: Formula, run: Run): boolean
  /** Stands for a number that only the table knows, and for whom the weakest attitude picks. */
  readonly gap: string
  readonly one: string
}

/** A sign that marks the place of a note, until the words are HTML. */
const mark = (n: number): string => `\uE000${n}\uE001`

/** The marks of notes as HTML. */
export const raised = (html: string): string => html.replaceAll(/\uE000(\d+)\uE001/g, '<sup>$1</sup>')

/** The words without their notes. */
export const bare = (text: string): string => text.replaceAll(/\uE000\d+\uE001/g, '')

/**
 * @param near variants of the place the text stands in
 * @param from notes are numbered from here on
 * @param effects of the choice or event, whose branches the conditions may name
 */
export function paperText(
  telling: Telling,
  text: string,
  near: Groups,
  from = 1,
  effects: readonly Effect[] = [],
): PaperText {
  const { speech, start, holds, gap, one } = telling
  const groups = [...near, ...speech.script.groups]
  const branches = branchesOf(effects)
  const brought = new Set(Object.keys(speech.program.startFrom?.flags ?? {}))
  const notes: Note[] = []
  const tell = (words: string, noted: boolean): string =>
    words.replace(/\{([^{}]+)\}/g, (_, inside: string) => {
      const [name = '', ...nouns] = inside.split('|')
      const group = groups.find(({ id }) => id === name)
      if (!group) return name === 'one' ? one : nouns.length > 0 ? `${gap} ${nouns.at(-1)}` : gap
      const at = group.texts.findIndex(({ when }) => when === undefined || holds(when, start))
      const shown = group.texts.at(at)
      const said = tell(shown?.text ?? '', noted)
      const others = noted ? casesBeside(group.texts, at) : []
      const cases = others
        // What another scenario brings along does not happen at a table.
        .filter(({ when }) => !namesOf(when).some(flag => brought.has(flag)))
        .map(({ when, text: other }) => ({
          when: sayCondition(speech, inWords(when, branches)),
          text: tell(other, false).trim(),
        }))
      if (cases.length === 0) return said
      const n = from + notes.length
      notes.push({ n, cases })
      return `${said}${mark(n)}`
    })
  return {
    text: tell(text, true)
      .replace(/[^\S\u00A0\n]{2,}/g, ' ')
      .trim(),
    notes,
  }
}

/**
 * When the other texts of a group are read: those before the shown one under their own condition, those behind it if
 * the condition of the shown one does not hold.
 */
function casesBeside(
  texts: Groups[number]['texts'],
  shown: number,
): { readonly when: Formula; readonly text: string }[] {
  const own = texts[shown]?.when
  return texts.flatMap(({ when, text }, at) => {
    if (at === shown || (at > shown && own === undefined)) return []
    if (at < shown) return when === undefined ? [] : [{ when, text }]
    const not = opposite(own ?? 1)
    return [{ when: when === undefined ? not : (['&', not, when] as const), text }]
  })
}

const turned = new Map<Operator, Operator>([
  ['>=', '<'],
  ['<', '>='],
  ['<=', '>'],
  ['>', '<='],
])

/** The condition turned round; a comparison becomes the other one, which reads better than «not». */
export function opposite(formula: Formula): Formula {
  if (typeof formula !== 'object') return ['!', formula]
  const [operator, a = 0, b = 0] = formula
  if (operator === '!') return a
  const other = turned.get(operator)
  return other ? [other, a, b] : ['!', formula]
}

/** `branch:1` says what the first condition of the effects says. */
function inWords(formula: Formula, branches: ReadonlyMap<string, Formula>): Formula {
  if (typeof formula === 'string') return branches.get(formula) ?? formula
  if (typeof formula === 'number') return formula
  const [operator, ...values] = formula
  return [operator, ...values.map(value => inWords(value, branches))]
}

function branchesOf(effects: readonly Effect[]): Map<string, Formula> {
  return new Map(
    effects.flatMap((effect): [string, Formula][] => {
      if ('after' in effect) return [...branchesOf(effect.effects)]
      if (!('when' in effect)) return []
      return [[`branch:${effect.branch}`, effect.when], ...branchesOf(effect.yes), ...branchesOf(effect.no)]
    }),
  )
}
