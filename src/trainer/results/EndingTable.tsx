import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import type { Teller } from '#activities/progress/teller.ts'
import { Share } from './Share.tsx'
import type { ScenarioSum } from './sum.ts'

type Props = { readonly each: ScenarioSum; readonly shares: boolean; readonly tell: Teller }

/** Endings of the whole room, and a column a table where the files name them. */
export function EndingTable({ each: { scenario, endings }, shares, tell }: Props): VNode {
  const { counts, finished, tables, unfinished } = endings
  return (
    <>
      {finished > 0 && (
        <div class="scroll">
          <table class="results-table">
            <thead>
              <tr>
                <th scope="col">{tell.word('ending')}</th>
                <th scope="col">{tell.word('room')}</th>
                {tables.map(({ table }) => (
                  <th key={table} scope="col">
                    {tell.word('table', { n: table })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {scenario.endings.map(({ id, title }) => (
                <tr key={id}>
                  <th scope="row" lang={scenario.lang}>
                    <Inline text={title} />
                  </th>
                  <td>
                    <Share part={counts.get(id) ?? 0} of={finished} shares={shares} tell={tell} />
                  </td>
                  {tables.map(({ table, counts }) => (
                    <td key={table}>{tell.number(counts.get(id) ?? 0)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {unfinished > 0 && <p class="note">{tell.counted('unfinished', unfinished)}</p>}
    </>
  )
}
