import type { VNode } from 'preact'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import type { Words } from '../../prediction/fill.ts'
import type { Card } from './contribution.ts'

type Props = {
  /** `share`: of the client's purchases with us, %, where it matters. */
  readonly cards: readonly (Card & { readonly name: string; readonly share?: number })[]
  readonly chosen: readonly string[]
  /** No further card can be taken. */
  readonly closed: boolean
  readonly language: Language
  readonly words: Words
  readonly toggle: (id: string) => void
}

const columns = [
  ['revenue', 2],
  ['margin', 0],
  ['hours', 0],
  ['days', 0],
  ['share', 0],
] as const

/** The cards as a table, each with a box to tick. */
export function CardTable({ cards, chosen, closed, language, words, toggle }: Props): VNode {
  const shown = columns.filter(([name]) => cards.some(card => card[name] !== undefined))
  return (
    <table class="explorable-table choose-cards">
      <caption>{words['cards']}</caption>
      <thead>
        <tr>
          <th scope="col">{words['client']}</th>
          {shown.map(([name]) => (
            <th key={name} scope="col" class="number">
              {words[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cards.map(card => (
          <tr key={card.id} data-chosen={chosen.includes(card.id) || undefined}>
            <th scope="row">
              <label>
                <input
                  class="needs-script"
                  type="checkbox"
                  checked={chosen.includes(card.id)}
                  disabled={closed && !chosen.includes(card.id)}
                  onChange={() => toggle(card.id)}
                />{' '}
                {card.name}
              </label>
            </th>
            {shown.map(([name, decimals]) => (
              <td key={name} class="number">
                <span class="explorable-read" aria-hidden="true">
                  {words[name]}
                </span>
                <span>{formatNumber(language, card[name] ?? 0, decimals)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
