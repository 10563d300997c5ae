import type { CourseInLanguage } from '#course/course.ts'
import { formatNumber } from '#course/format-number.ts'
import { FLOOR_PARAMETERS } from '#simulation/floor-plan/parameters.ts'
import { PARAMETERS } from '#simulation/parameters.ts'

interface Parameter {
  readonly unit: string
  readonly standard: number | null
  readonly least: number
  readonly most: number
  readonly kind: 'M' | 'E' | 'A' | '-'
  readonly sources: readonly string[]
}

/** One line of the table of assumptions, in words. */
export interface Assumption {
  id: string
  what: string
  unit: string
  /** Nothing when it follows from other numbers. */
  usual: string | undefined
  range: string
  kind: string
  /** Ids of the works it leans on. */
  sources: readonly string[]
}

/** Every number of the two models, as `src/simulation` has it and `content/about.*.yaml` calls it. */
export const models: Readonly<Record<'parameters' | 'floor', Readonly<Record<string, Parameter>>>> = {
  parameters: PARAMETERS,
  floor: FLOOR_PARAMETERS,
}

/** `careKey` of the code is `care-key` in the content, where ids have hyphens. */
export function idOf(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

/**
 * The table of a model.
 * @throws Error when a number, a unit or a kind has no words: better no build than an assumption passed over.
 */
export function assumptions(course: CourseInLanguage, model: keyof typeof models): Assumption[] {
  const { about } = course
  if (!about) throw new Error('content/about.ru.yaml is missing')
  const text = (list: readonly { id: string; text: string }[], id: string) => {
    const found = list.find(entry => entry.id === id)
    if (!found) throw new Error(`content/about.ru.yaml has no words for "${id}"`)
    return found.text
  }
  const number = (value: number) => formatNumber(course.language, value, placesOf(value))
  return Object.entries(models[model]).map(([name, { unit, standard, least, most, kind, sources }]) => ({
    id: idOf(name),
    what: text(about[model], idOf(name)),
    unit: about.units.find(({ of }) => of === unit)?.text ?? text(about.units, unit),
    usual: standard === null ? undefined : number(standard),
    range: `${number(least)}–${number(most)}`,
    kind: text(about.kinds, kind === '-' ? 'none' : kind.toLowerCase()),
    sources,
  }))
}

/** Decimal places that show a number: a sixth has two, 0.012 has three. */
function placesOf(value: number): number {
  const written = String(value).split('.')[1]?.length ?? 0
  return written > 4 ? 2 : Math.min(3, written)
}
