import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { fill, type Words } from '../prediction/fill.ts'
import { placesOf } from '../prediction/ruler.ts'
import { type Column, cellOf, type Part, type Sums } from './sheet.ts'
import { typedNumber } from './typed-number.ts'
import type { Typed } from './use-typed.ts'

type GridProps = {
  readonly part: Part
  readonly columns: readonly Column[]
  readonly typed: Typed
  readonly sums: Sums
  readonly language: Language
  readonly words: Words
}

/** Rows × columns of numbers with the sum of each; on a phone a row's cells stand under its name. */
export function GridPart({ part, columns, typed, sums, language, words }: GridProps): VNode {
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

/** «Нужно число от 0 до 14, например 7.» */
export function needNumber(
  { from = 0, to = 1_000_000 }: { readonly from?: number | undefined; readonly to?: number | undefined },
  language: Language,
  words: Words,
): string {
  return fill(words['needNumber'] ?? '', {
    from: typedNumber(language, from),
    to: typedNumber(language, to),
    example: typedNumber(language, Math.round((from + to) / 2)),
  })
}
