import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { fill, type Words } from '../../prediction/fill.ts'
import { Knob } from '../Knob.tsx'
import { bestWithin, type Card, firstBy, type Prices, together } from './contribution.ts'

type Props = {
  readonly cards: readonly (Card & { readonly name: string })[]
  readonly chosen: readonly Card[]
  /** What was sealed. */
  readonly said: readonly Card[]
  readonly prices: Prices
  readonly limit: number
  readonly count: number
  readonly language: Language
  readonly words: Words
  readonly setPrices: (prices: Prices) => void
  readonly reset: () => void
}

/** What the choice brings beside three ways to choose; totals only, a card keeps its contribution to itself. */
export function Outcome(props: Props): VNode {
  const { cards, chosen, said, prices, limit, count, language, words, setPrices, reset } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const ways = [
    { id: 'mine', cards: chosen },
    ...(same(chosen, said) ? [] : [{ id: 'sealed', cards: said }]),
    { id: 'by-revenue', cards: firstBy('revenue', cards, prices, count) },
    { id: 'by-margin', cards: firstBy('margin', cards, prices, count) },
    { id: 'by-contribution', cards: firstBy('contribution', cards, prices, count) },
  ].map(way => ({ ...way, total: together(way.cards, prices) }))
  const most = Math.max(1, ...ways.map(({ total }) => total.contribution))
  const best = ways.at(-1)
  const small = bestWithin(cards, prices, best?.total.hours ?? limit)
  const whole = (value: number) => formatNumber(language, value, 0)

  useEffect(() => heading.current?.focus(), [])

  return (
    <div class="choose-outcome">
      <h4 ref={heading} tabIndex={-1}>
        {words['outcome']}
      </h4>
      <table class="explorable-table choose-ways">
        <thead>
          <tr>
            <th scope="col">{words['way']}</th>
            <th scope="col" class="number">
              {words['read-contribution']}
            </th>
            <th scope="col" class="number">
              {words['read-hours']}
            </th>
          </tr>
        </thead>
        <tbody>
          {ways.map(({ id, total }) => (
            <tr key={id} data-mine={id === 'mine' || undefined}>
              <th scope="row">
                {words[id] ?? words[`preset-${id.replace('by-', '')}`]}
                <svg class="choose-bar" width="100%" height="10" aria-hidden="true">
                  <rect width={`${(Math.max(0, total.contribution) / most) * 100}%`} height="10" />
                </svg>
              </th>
              <td class="number">
                <span class="explorable-read" aria-hidden="true">
                  {words['read-contribution']}
                </span>
                <span>{whole(total.contribution)}</span>
              </td>
              <td class="number">
                <span class="explorable-read" aria-hidden="true">
                  {words['read-hours']}
                </span>
                <span>
                  {whole(total.hours)}
                  {total.hours > limit && ` · ${words['does-not-fit']}`}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" class="note">
        {fill(words['say'] ?? '', {
          mine: whole(ways[0]?.total.contribution ?? 0),
          best: whole(best?.total.contribution ?? 0),
        })}
      </p>
      <p>
        {fill(words['smaller'] ?? '', {
          count: whole(small.length),
          hours: whole(best?.total.hours ?? 0),
          contribution: whole(together(small, prices).contribution),
        })}
      </p>
      <div class="explorable-controls needs-script no-print">
        <Knob
          label={words['control-hour'] ?? ''}
          unit="₽"
          from={300}
          to={3000}
          step={50}
          value={prices.hour}
          language={language}
          onChange={hour => setPrices({ ...prices, hour })}
        />
        <Knob
          label={words['control-money'] ?? ''}
          unit="%"
          from={0}
          to={60}
          step={1}
          value={prices.money}
          language={language}
          onChange={money => setPrices({ ...prices, money })}
        />
        <button type="button" class="button button--small button--secondary" onClick={reset}>
          {words['reset']}
        </button>
      </div>
      <details>
        <summary>{words['formula-name']}</summary>
        <p>{words['formula']}</p>
      </details>
    </div>
  )
}

function same(a: readonly Card[], b: readonly Card[]): boolean {
  return a.length === b.length && a.every(card => b.includes(card))
}
