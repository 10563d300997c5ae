import type { Content } from '../content.ts'
import { namesIn, parseFormula } from '../formula.ts'
import { didYouMean } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { fieldsOf } from '../records.ts'
import type { Worksheet } from '../shapes.ts'
import type { Yaml } from '../yaml.ts'
import { at } from './at.ts'
import { formulaProblems } from './examples.ts'

/** Worksheets: formulas name fields of the sheet and lead nowhere in a circle; a prefill names what is there. */
export function worksheets(content: Content): Problem[] {
  const sheets = content.chapters.flatMap(({ worksheet }) => worksheet?.value?.ru ?? [])
  const known = [
    ...sheets.flatMap(sheet => namesOf(sheet).map(name => `${sheet.id}.${name}`)),
    ...DIAGNOSTIC.map(name => `diagnostic.${name}`),
  ]
  return content.chapters.flatMap(({ worksheet }) =>
    worksheet?.value
      ? [
          ...fields(worksheet.ru, worksheet.value.ru),
          ...circles(worksheet.ru, worksheet.value.ru),
          ...prefills(worksheet.ru, worksheet.value.ru, known),
        ]
      : [],
  )
}

/** What the diagnostic knows for a sheet: how many sell, and the stage most signs speak for. */
const DIAGNOSTIC = ['people', 'stage']

function prefills(yaml: Yaml, sheet: Worksheet, known: readonly string[]): Problem[] {
  return sheet.parts.flatMap((part, p) =>
    part.fields.flatMap(({ prefill, formula }, f) => {
      if (prefill === undefined) return []
      const path = ['parts', p, 'fields', f, 'prefill']
      if (formula !== undefined)
        return [at(yaml, path, 'a computed field takes no value', 'leave out "prefill" or "formula"')]
      return prefill.flatMap((name, n) =>
        !name.includes('.') || known.includes(name)
          ? []
          : [at(yaml, [...path, n], `there is no field "${name}"`, didYouMean(name, known))],
      )
    }),
  )
}

/** Names a formula may use: fields, those of records, and of a grid its rows (their sums), its cells `<row>.<column>` and its columns. */
export function namesOf(sheet: Worksheet): string[] {
  return sheet.parts.flatMap(part => {
    const columns = part.columns?.map(column => column.id) ?? []
    return [
      ...fieldsOf(part).flatMap(({ id }) => [id, ...columns.map(column => `${id}.${column}`)]),
      ...columns.map(column => `${part.id}.${column}`),
    ]
  })
}

function fields(yaml: Yaml, sheet: Worksheet): Problem[] {
  const names = namesOf(sheet)
  return sheet.parts.flatMap((part, p) =>
    // Of records one stands for all.
    fieldsOf({ ...part, records: part.records?.slice(0, 1) }).flatMap((field, f) => {
      const here = ['parts', p, 'fields', f]
      const problems: Problem[] = []
      if (field.formula !== undefined) {
        if (field.kind !== 'number')
          problems.push(
            at(
              yaml,
              [...here, 'kind'],
              `a computed field of kind "${field.kind}"`,
              'what is computed is a number',
            ),
          )
        for (const [wrong, right] of formulaProblems(field.formula, names, 'field'))
          problems.push(at(yaml, [...here, 'formula'], wrong, right))
      }
      if (field.from !== undefined && field.to !== undefined && field.from >= field.to)
        problems.push(
          at(yaml, [...here, 'from'], `from ${field.from} to ${field.to}`, '"from" is less than "to"'),
        )
      return problems
    }),
  )
}

function circles(yaml: Yaml, sheet: Worksheet): Problem[] {
  const all = sheet.parts.flatMap((part, p) =>
    fieldsOf({ ...part, records: part.records?.slice(0, 1) }).map((field, f) => ({
      field,
      path: ['parts', p, 'fields', f],
    })),
  )
  const uses = new Map(all.map(({ field }) => [field.id, fieldsRead(field.formula)]))
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (uses.get(from) ?? []).some(next => {
      if (next === goal) return true
      if (seen.has(next)) return false
      seen.add(next)
      return reaches(next, goal, seen)
    })
  return all.flatMap(({ field, path }) =>
    reaches(field.id, field.id, new Set())
      ? at(
          yaml,
          [...path, 'formula'],
          `"${field.id}" is computed from itself`,
          'one field of the circle has to be typed in',
        )
      : [],
  )
}

function fieldsRead(formula: string | undefined): string[] {
  try {
    return formula === undefined ? [] : namesIn(parseFormula(formula)).map(name => name.split('.')[0] ?? name)
  } catch {
    return [] // said by fields()
  }
}
