/** What other places of the course know for the fields of a sheet; made where pages are built. */
import type { CourseInLanguage } from '#course/course.ts'
import { parseFormula } from '#course/formula.ts'
import { fieldsOf } from '#course/records.ts'
import type { Worksheet, WorksheetField } from '#course/shapes.ts'
import type { Offer } from './offered.ts'
import type { Part } from './sheet.ts'

/** @param stages names of the four, for what the diagnostic says */
export function offersFor(
  course: Pick<CourseInLanguage, 'chapters'>,
  own: Worksheet,
  stages: readonly string[],
): (field: WorksheetField) => readonly Offer[] {
  const sheets = course.chapters.flatMap(({ worksheet }) => worksheet ?? [])
  const diagnostic = course.chapters.flatMap(({ diagnostic }) => diagnostic ?? [])[0]

  return ({ id, prefill = [] }) => prefill.flatMap(name => named(name, id))

  function named(prefill: string, id: string): readonly Offer[] {
    const [place = '', name] = prefill.split('.')
    if (name === undefined) return sameParameter(place, id)
    if (place !== 'diagnostic') return sheets.filter(each => each.id === place).flatMap(of(name))
    if (!diagnostic) return []
    if (name !== 'stage') return [{ from: diagnostic.title, about: prefill }]
    const signs = diagnostic.signs.map(sign => ({
      id: sign.id,
      stages: Object.fromEntries(sign.answers.map(answer => [answer.id, answer.stage])),
    }))
    return [{ from: diagnostic.title, signs, stages }]
  }

  /** Fields of other sheets that feed the same parameter of the simulator. */
  function sameParameter(parameter: string, field: string): readonly Offer[] {
    return sheets.flatMap(sheet =>
      sheet.parts
        .flatMap(({ fields }) => fields)
        .filter(each => each.prefill?.includes(parameter) && !(sheet.id === own.id && each.id === field))
        .flatMap(({ id }) => of(id)(sheet)),
    )
  }
}

const of =
  (name: string) =>
  ({ id, title, parts }: Worksheet): Offer[] => {
    const field = parts.flatMap(fieldsOf).find(({ id }) => id === name)
    const isGrid = parts.some(part => part.columns && part.fields.some(({ id }) => id === name))
    if (field && !isGrid && field.formula === undefined) return [{ from: title, about: `${id}.${name}` }]
    return [{ from: title, sheet: id, name, parts: parts.map(bare), decimals: field?.decimals ?? 0 }]
  }

/** A part without its words: enough to compute. */
function bare(part: Worksheet['parts'][number]): Part {
  return {
    id: part.id,
    columns: part.columns?.map(column => ({ id: column.id, text: '' })),
    fields: fieldsOf(part).map(({ id: field, kind, formula, from, to }) => ({
      ...{ id: field, kind, label: '', from, to },
      formula: formula === undefined ? undefined : parseFormula(formula),
    })),
  }
}
