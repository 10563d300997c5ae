import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import type { Teller } from '#activities/progress/teller.ts'
import { EndingTable } from './EndingTable.tsx'
import { Share } from './Share.tsx'
import type { ScenarioSum, Sum } from './sum.ts'

type Props = { readonly sum: Sum; readonly tell: Teller }

/** How the scenarios ended, and what was decided in them at first and again. */
export function Scenarios({ sum, tell }: Props): VNode {
  return (
    <section aria-labelledby="scenarios">
      <h2 id="scenarios">{tell.word('scenariosTitle')}</h2>
      <p class="note">{tell.word(sum.scenarios.length > 0 ? 'scenariosNote' : 'scenariosNone')}</p>
      {sum.scenarios.map(each => (
        <div key={each.scenario.id} class="results-scenario">
          <h3 lang={each.scenario.lang}>
            <Inline text={each.scenario.title} />
          </h3>
          <EndingTable each={each} shares={sum.shares} tell={tell} />
          {each.votes.length > 0 && <Votes each={each} shares={sum.shares} tell={tell} />}
        </div>
      ))}
    </section>
  )
}

type VotesProps = { readonly each: ScenarioSum; readonly shares: boolean; readonly tell: Teller }

function Votes({ each: { scenario, votes }, shares, tell }: VotesProps): VNode {
  return (
    <details class="results-votes">
      <summary>{tell.counted('nodes', votes.length)}</summary>
      <table class="results-table">
        <thead>
          <tr>
            <th scope="col">{tell.word('choice')}</th>
            <th scope="col">{tell.word('first')}</th>
            <th scope="col">{tell.word('second')}</th>
          </tr>
        </thead>
        {votes.map(node => {
          const line = scenario.nodes.find(({ id }) => id === node.id)
          return (
            <tbody key={node.id}>
              <tr>
                <th scope="rowgroup" colSpan={3} class="results-node" lang={scenario.lang}>
                  <Inline text={line?.title ?? node.id} />
                </th>
              </tr>
              {node.choices.map(({ id, first, second }) => (
                <tr key={id}>
                  <th scope="row" lang={scenario.lang}>
                    <Inline text={line?.choices.find(choice => choice.id === id)?.title ?? id} />
                  </th>
                  <td>
                    <Share part={first} of={node.first} shares={shares} tell={tell} hollow />
                  </td>
                  <td>
                    {node.second > 0 && <Share part={second} of={node.second} shares={shares} tell={tell} />}
                  </td>
                </tr>
              ))}
            </tbody>
          )
        })}
      </table>
    </details>
  )
}
