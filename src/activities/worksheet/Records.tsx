import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { formatNumber } from '#course/format-number.ts'
import { fill } from '../prediction/fill.ts'
import { needNumber } from './FieldRow.tsx'
import { slotOf } from './sheet.ts'
import { type TableProps, WorksheetForm, type WorksheetProps } from './WorksheetForm.tsx'

/** A sheet with a table of records. */
export function RecordsForm(props: WorksheetProps): VNode {
  return <WorksheetForm {...props} Table={Records} />
}

/** A record a line, what is asked of each in columns; on a phone its cells stand under its name. */
function Records({ part, typed, sums, language, words }: TableProps): VNode {
  const { records = [], heads = [], fields } = part
  const name = useId()
  const wrong = fields.find(field => !field.formula && typed.isWrong(slotOf(field)))
  return (
    <>
      <table class="sheet-grid sheet-records">
        {part.title && <caption class="visually-hidden">{part.title}</caption>}
        <thead>
          <tr>
            <td />
            {heads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record, row) => (
            <tr key={record.id}>
              <th scope="row">{record.text}</th>
              {heads.map((head, place) => {
                const field = fields[row * heads.length + place]
                if (!field) return null
                const slot = slotOf(field)
                const isWrong = !field.formula && typed.isWrong(slot)
                return (
                  <td key={field.id} class={field.kind === 'number' ? 'number' : 'sheet-words'}>
                    <span class="sheet-day" aria-hidden="true">
                      {head}
                    </span>
                    {field.formula ? (
                      <output>{formatNumber(language, sums(field.id), field.decimals)}</output>
                    ) : (
                      <input
                        class="field tabular"
                        name={slot.name}
                        type="text"
                        inputmode={field.kind === 'number' ? 'decimal' : 'text'}
                        autocomplete="off"
                        value={typed.shown(slot)}
                        aria-label={fill(words['cell'] ?? '', { row: record.text, column: head })}
                        aria-invalid={isWrong || undefined}
                        aria-describedby={isWrong ? `${name}-wrong` : undefined}
                        onInput={({ currentTarget }) => typed.write(slot, currentTarget.value)}
                      />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {wrong && (
        <p class="error" id={`${name}-wrong`}>
          {wrong.label}. {needNumber(wrong, language, words)}
        </p>
      )}
    </>
  )
}
