import type { ComponentChildren, VNode } from 'preact'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { fill, type Words } from '../prediction/fill.ts'
import { Inline } from '../prediction/Inline.tsx'
import type { Row } from './rows.ts'

type TableProps = {
  readonly rows: readonly Row[]
  readonly values: ReadonlyMap<string, number>
  readonly language: Language
  readonly words: Words
  readonly title: string
  /** What stands in the place of a row's value: a field; undefined leaves the value. */
  readonly instead?: ((row: Row) => ComponentChildren) | undefined
  /** The row whose way of computing is not told. */
  readonly silent?: string | undefined
}

/** Rows with how they are computed; on a phone the way stands under the name of its row. */
export function ExampleTable(props: TableProps): VNode {
  const { rows, values, language, words, title, instead, silent } = props
  const shownValues = Object.fromEntries(
    rows.map(({ id, decimals }) => [id, formatNumber(language, values.get(id) ?? Number.NaN, decimals)]),
  )
  return (
    <table class="example-table">
      <caption class="visually-hidden">
        <Inline text={title} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{words['rowHead']}</th>
          <th scope="col" class="example-how">
            {words['howHead']}
          </th>
          <th scope="col" class="number">
            {words['valueHead']}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id} class={row.total ? 'is-total' : undefined}>
            <th scope="row">
              <Inline text={row.label} />
            </th>
            <td class="example-how">
              {row.shown !== undefined && row.id !== silent && <Inline text={fill(row.shown, shownValues)} />}
            </td>
            <td class="number">
              {instead?.(row) ?? <span class="nowrap">{shownValues[row.id]}</span>}
              <span class="example-unit"> {row.unit}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
