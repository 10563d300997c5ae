import type { VNode } from 'preact'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { fill, type Words } from '../../prediction/fill.ts'
import type { Ranked } from './ranking.ts'

type Props = { readonly ranked: readonly Ranked[]; readonly language: Language; readonly words: Words }

/** The six in order, each with the lines that moved it. */
export function Ranking({ ranked, language, words }: Props): VNode {
  const signed = (points: number) => `${points > 0 ? '+' : ''}${formatNumber(language, points, 0)}`
  const [first, second] = ranked
  return (
    <>
      <ol class="what-next-ranking">
        {ranked.map(({ option, points, reasons }) => (
          <li key={option}>
            <strong>{words[option]}</strong> <span class="tabular">{signed(points)}</span>
            <ul class="note">
              {reasons.length === 0 && <li>{words['no-line']}</li>}
              {reasons.map(({ line, points }) => (
                <li key={line}>
                  {signed(points)}: {words[`line-${line}`]}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p role="status" class="note">
        {first &&
          second &&
          fill(words['say'] ?? '', { first: words[first.option] ?? '', second: words[second.option] ?? '' })}
      </p>
    </>
  )
}
