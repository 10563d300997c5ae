/** A worksheet as an island needs it, and what its formulas read. Formulas are parsed on the server. */
import { compute, type Formula, parseFormula } from '#course/formula.ts'
import { fieldsOf } from '#course/records.ts'
import type { Worksheet, WorksheetField } from '#course/shapes.ts'
import type { Offer } from './offered.ts'
import type { Slot } from './use-typed.ts'

export type Field = Omit<WorksheetField, 'formula' | 'prefill'> & {
  readonly formula?: Formula | undefined
  /** Where its value may be known from. */
  readonly offers?: readonly Offer[]
}
export type Column = { readonly id: string; readonly text: string }
export type Part = {
  readonly id: string
  readonly title?: string | undefined
  readonly text?: string | undefined
  readonly back?: true | undefined
  readonly card?: true | undefined
  readonly columns?: readonly Column[] | undefined
  /** Lines of a table: the fields are those of the first, of the second, and so on. */
  readonly records?: readonly Column[] | undefined
  /** Heads of that table. */
  readonly heads?: readonly string[] | undefined
  readonly fields: readonly Field[]
}
export type Sheet = { readonly id: string; readonly title: string; readonly parts: readonly Part[] }

/**
 * @param offersOf what other places know for a field
 * @throws Error for a formula that cannot be read; checked content has none.
 */
export function readSheet(
  { id, title, parts }: Worksheet,
  offersOf: (field: WorksheetField) => readonly Offer[] = () => [],
): Sheet {
  return {
    id,
    title,
    parts: parts.map(part => ({
      ...part,
      heads: part.records && part.fields.map(({ label, unit }) => (unit ? `${label}, ${unit}` : label)),
      fields: fieldsOf(part).map(field => {
        const { formula, prefill: _, ...rest } = field
        const offers = offersOf(field)
        return {
          ...rest,
          formula: formula === undefined ? undefined : parseFormula(formula),
          ...(offers.length > 0 ? { offers } : {}),
        }
      }),
    })),
  }
}

/** A field to be typed into. */
export function slotOf({ id, kind, from, to, offers }: Field): Slot {
  return offers ? { name: id, kind, from, to, offers } : { name: id, kind, from, to }
}

/** A cell of a grid: `<row>.<column>`. */
export function cellOf({ id, from, to }: Field, column: Column): Slot {
  return { name: `${id}.${column.id}`, kind: 'number', from, to }
}

/** All that can be typed into, in the order of the sheet. */
export function slotsOf(sheet: Sheet): Slot[] {
  return sheet.parts.flatMap(({ columns, fields }) =>
    fields.flatMap(field =>
      field.formula ? [] : columns ? columns.map(column => cellOf(field, column)) : [slotOf(field)],
    ),
  )
}

export type Sums = (name: string) => number

/**
 * Values by the names that formulas use: fields, sums of the rows and columns of a grid, its cells. In a grid where
 * anything is written an empty row counts as nothing; in an empty one, and for an empty field, there is no number.
 */
export function sumsOf({ parts }: Pick<Sheet, 'parts'>, typed: (slot: Slot) => number): Sums {
  const readers = new Map<string, () => number>()
  const read: Sums = name => readers.get(name)?.() ?? Number.NaN
  for (const { id, columns, fields } of parts) {
    if (!columns) {
      for (const field of fields)
        readers.set(field.id, () => (field.formula ? compute(field.formula, read) : typed(slotOf(field))))
      continue
    }
    const cells = fields.map(field => columns.map(column => typed(cellOf(field, column))))
    const written = cells.flat().some(Number.isFinite)
    fields.forEach((field, row) => {
      readers.set(field.id, () => sum(cells[row] ?? [], written ? 0 : Number.NaN))
      columns.forEach((column, place) => {
        readers.set(`${field.id}.${column.id}`, () => cells[row]?.[place] ?? Number.NaN)
      })
    })
    columns.forEach((column, place) => {
      const whole = cells.map(row => row[place] ?? Number.NaN)
      readers.set(`${id}.${column.id}`, () => sum(whole, Number.NaN))
    })
  }
  return read
}

/** The sum of what is a number. Quarters of hours must not end in 0.30000000000000004. */
function sum(values: readonly number[], empty: number): number {
  const numbers = values.filter(Number.isFinite)
  return numbers.length === 0 ? empty : Number(numbers.reduce((a, b) => a + b, 0).toFixed(6))
}
