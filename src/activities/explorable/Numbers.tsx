import type { VNode } from 'preact'
import { readsShown } from './presets.ts'
import type { RoomProps, Shown } from './shape.ts'
import { shown as say } from './shown.ts'

type NumbersProps = RoomProps & { readonly shown: Shown; readonly open: boolean }

/** The chart as a table: what is set now, then the presets. A curve has a column a point. */
export function Numbers({
  declaration,
  labels,
  words,
  language,
  known,
  ruler,
  shown,
  open,
}: NumbersProps): VNode {
  const { chart, reads } = declaration
  const columns =
    chart.kind === 'curve' ? reads.filter(({ id }) => chart.reads.includes(id)) : readsShown(declaration)
  const head = (id: string, place: number): string =>
    (chart.kind === 'curve' ? ruler?.points[place]?.label : undefined) ?? labels[`read-${id}`] ?? ''
  const presets = open ? declaration.presets.filter(({ quiet }) => !quiet) : []
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{labels['presets']}</th>
            {columns.map(({ id }, place) => (
              <th key={id} scope="col" class="number">
                {head(id, place)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words['now']}</th>
            {columns.map(read => (
              <td key={read.id} class="number">
                {say(language, shown.values[read.id], read)}
              </td>
            ))}
          </tr>
          {presets.map(({ id }) => (
            <tr key={id}>
              <th scope="row">{labels[`preset-${id}`]}</th>
              {columns.map(read => {
                const [mean = null, ci95 = null] = known[id]?.[read.id] ?? []
                return (
                  <td key={read.id} class="number">
                    {say(language, { mean, ci95 }, read)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
