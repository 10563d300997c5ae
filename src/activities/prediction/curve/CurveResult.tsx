import type { VNode } from 'preact'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import type { CurveAsked } from '../ask.ts'
import type { Words } from '../fill.ts'
import { Grid, Line } from './Lines.tsx'
import { HEIGHT, level, spread } from './plot.ts'

type CurveProps = {
  readonly asked: CurveAsked
  readonly language: Language
  readonly words: Words
  /** The learner's line; none when the truth was shown without it. */
  readonly drawn: readonly number[] | undefined
}

/** Dash patterns by order; the main line is whole and in the colour of the stage. */
const patterns = ['dashed', 'dotted', 'mixed', 'long']

/** The model's lines beside the learner's, each with its name at its end, and the same in a table. */
export function CurveResult({ asked, language, words, drawn }: CurveProps): VNode {
  const lines = [
    ...(drawn ? [{ id: 'yours', label: words['yourCurve'] ?? '', values: drawn, name: 'yours' }] : []),
    ...asked.curves.map((curve, place) => ({
      ...curve,
      name: curve.main ? 'main' : (patterns[(place + patterns.length - 1) % patterns.length] ?? ''),
    })),
  ]
  const ends = spread(
    lines.map(({ values }) => level(asked, values.at(-1) ?? 0)),
    20,
  )
  return (
    <div class="curve">
      <p class="curve-unit">{asked.unit}</p>
      <div class="curve-plot curve-plot--named">
        <svg width="100%" height={HEIGHT} aria-hidden="true">
          <Grid ruler={asked} language={language} />
          {lines.map(({ id, values, name }) => (
            <Line key={id} ruler={asked} values={values} name={name} />
          ))}
        </svg>
        <svg class="curve-names" height={HEIGHT} aria-hidden="true">
          {lines.map(({ id, label, name, values }, place) => (
            <g key={id}>
              <line
                class="scale-leader"
                x1="-8"
                x2="6"
                y1={level(asked, values.at(-1) ?? 0)}
                y2={ends[place]}
              />
              <text class={`curve-name--${name}`} x="10" y={(ends[place] ?? 0) + 5}>
                {label}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <ul class="curve-key" role="list">
        {lines.map(({ id, label, name }) => (
          <li key={id}>
            <svg width="40" height="12" aria-hidden="true">
              <g class={`curve-line curve-line--${name}`}>
                <line x1="0" x2="40" y1="6" y2="6" />
              </g>
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <details>
        <summary>{words['curveNumbers']}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <section class="scroll" tabIndex={0} aria-label={words['curveNumbers']}>
          <table>
            <thead>
              <tr>
                <td />
                {asked.points.map(({ id, label }) => (
                  <th key={id} class="number" scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id, label, values }) => (
                <tr key={id}>
                  <th scope="row">{label}</th>
                  {asked.points.map((point, place) => (
                    <td key={point.id} class="number">
                      {formatNumber(language, values[place] ?? Number.NaN, asked.decimals)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </div>
  )
}
