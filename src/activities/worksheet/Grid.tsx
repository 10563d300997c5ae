import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { formatNumber } from '#course/format-number.ts'
import { fill } from '../prediction/fill.ts'
import { placesOf } from '../prediction/ruler.ts'
import { needNumber } from './FieldRow.tsx'
import { cellOf } from './sheet.ts'
import { type TableProps, WorksheetForm, type WorksheetProps } from './WorksheetForm.tsx'

/** A sheet with a grid. */
export function GridForm(props: WorksheetProps): VNode {
  return <WorksheetForm {...props} Table={Grid} />
}

/** Rows × columns of numbers with the sum of each; on a phone a row's cells stand under its name. */
function Grid({ part, typed, sums, language, words }: TableProps): VNode {
  const { columns = [] } = part
  const name = useId()
  const wrong = part.fields.find(field => columns.some(column => typed.isWrong(cellOf(field, column))))
  const most = Math.max(0, ...part.fields.map(({ decimals }) => decimals ?? 0))
  const show = (value: number) => formatNumber(language, value, placesOf(value, most))
  const whole = part.fields.reduce((all, { id }) => all + sums(id), 0)
  return (
    <>
      <table class="sheet-grid">
        {part.title && <caption class="visually-hidden">{part.title}</caption>}
        <thead>
          <tr>
            <td />
            {columns.map(({ id, text }) => (
              <th key={id} scope="col">
                {text}
              </th>
            ))}
            <th scope="col" class="number">
              {words['rowSum']}
            </th>
          </tr>
        </thead>
        <tbody>
          {part.fields.map(field => (
            <tr key={field.id}>
              <th scope="row">{field.label}</th>
              {columns.map(column => {
                const slot = cellOf(field, column)
                const isWrong = typed.isWrong(slot)
                return (
                  <td key={column.id}>
                    <span class="sheet-day" aria-hidden="true">
                      {column.text}
                    </span>
                    <input
                      class="field tabular"
                      name={slot.name}
                      type="text"
                      inputmode="decimal"
                      autocomplete="off"
                      value={typed.text(slot.name)}
                      aria-label={fill(words['cell'] ?? '', { row: field.label, column: column.text })}
                      aria-invalid={isWrong || undefined}
                      aria-describedby={isWrong ? `${name}-wrong` : undefined}
                      onInput={({ currentTarget }) => typed.write(slot, currentTarget.value)}
                    />
                  </td>
                )
              })}
              <td class="number">
                <span class="sheet-day" aria-hidden="true">
                  {words['rowSum']}
                </span>
                <output>
                  {columns.some(column => Number.isFinite(sums(`${field.id}.${column.id}`)))
                    ? show(sums(field.id))
                    : '—'}
                </output>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words['columnSum']}</th>
            {columns.map(({ id, text }) => (
              <td key={id}>
                <span class="sheet-day" aria-hidden="true">
                  {text}
                </span>
                <output>{show(sums(`${part.id}.${id}`))}</output>
              </td>
            ))}
            <td class="number">
              <span class="sheet-day" aria-hidden="true">
                {words['rowSum']}
              </span>
              <output>{show(whole)}</output>
            </td>
          </tr>
        </tfoot>
      </table>
      {wrong && (
        <p class="error" id={`${name}-wrong`}>
          {wrong.label}: {needNumber(wrong, language, words)}
        </p>
      )}
    </>
  )
}
