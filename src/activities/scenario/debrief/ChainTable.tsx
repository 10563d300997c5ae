import type { VNode } from 'preact'
import type { Chain } from './chain.ts'
import type { Stage } from './stage.ts'

/** The links that are multiplied, as they stood when each decision was taken; the shortest one is marked. */
export function ChainTable({ stage, chain }: { readonly stage: Stage; readonly chain: Chain }): VNode {
  const { say } = stage
  return (
    <div class="debrief-chain">
      <h3 id="debrief-chain">{say('chain.heading')}</h3>
      <p class="note">{say('chain.how')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="scroll" tabIndex={0} aria-labelledby="debrief-chain">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('table.decision')}</th>
              {chain.links.map(name => (
                <th key={name} scope="col" class="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chain.rows.map(({ n, title, values, shortest }) => (
              <tr key={n}>
                <th scope="row">
                  {n}. {title}
                </th>
                {values.map((value, place) => (
                  <td key={chain.links[place]} class="number">
                    {place === shortest ? (
                      <strong class="debrief-short">
                        {value}
                        <span class="visually-hidden"> {say('chain.shortest')}</span>
                      </strong>
                    ) : (
                      value
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
