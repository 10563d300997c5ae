/** Dates that stand in a sheet, with what was written beside each. */
import type { Entry } from './calendar.ts'
import { type Field, type Sheet, slotOf } from './sheet.ts'
import type { Slot } from './use-typed.ts'

/**
 * One entry a date. Beside it stands what follows in its part, up to the next date; a part with one date tells all
 * that is written in it.
 * @param shown what stands in a field
 */
export function datesOf(sheet: Sheet, shown: (slot: Slot) => string): readonly Entry[] {
  return sheet.parts.flatMap(({ fields }) => {
    const dates = fields.filter(({ kind }) => kind === 'date')
    return dates.flatMap(field => {
      const date = shown(slotOf(field))
      if (date === '') return []
      const description = (dates.length === 1 ? fields : after(fields, field))
        .filter(({ kind, formula }) => kind !== 'date' && !formula)
        .map(each => ({ label: plain(each.label), text: shown(slotOf(each)) }))
        .filter(({ text }) => text !== '')
        .map(({ label, text }) => `${label}: ${text}`)
        .join('\n')
      return [
        {
          uid: `${sheet.id}.${field.id}`,
          date,
          summary: `${plain(sheet.title)}: ${plain(field.label)}`,
          description,
        },
      ]
    })
  })
}

function after(fields: readonly Field[], date: Field): readonly Field[] {
  const rest = fields.slice(fields.indexOf(date) + 1)
  const next = rest.findIndex(({ kind }) => kind === 'date')
  return next < 0 ? rest : rest.slice(0, next)
}

const plain = (text: string): string => text.replaceAll('**', '')
