import type { Worksheet, WorksheetField } from './shapes.ts'

type Part = Pick<Worksheet['parts'][number], 'records' | 'fields'>

/**
 * The fields of a part one by one. Where it has records, every record has all of them, each called
 * `<record>-<field>`; a formula that names a field of the part reads that of its own record.
 */
export function fieldsOf({ records, fields }: Part): readonly WorksheetField[] {
  if (!records) return fields
  const own = new Set(fields.map(({ id }) => id))
  return records.flatMap(record =>
    fields.map(field => {
      const named = { ...field, id: `${record.id}-${field.id}`, label: `${record.text}: ${field.label}` }
      if (field.formula === undefined) return named
      const formula = field.formula.replace(/[a-z][a-z0-9.-]*/gi, name =>
        own.has(name) ? `${record.id}-${name}` : name,
      )
      return { ...named, formula }
    }),
  )
}
