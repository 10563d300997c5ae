import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { useFacts } from '#learner/use-facts.ts'
import { fill, type Words } from '../../prediction/fill.ts'
import { numberSaid, saidAbout } from '../../prediction/said.ts'
import { typedNumber } from '../../worksheet/typed-number.ts'
import { type Slot, useTyped } from '../../worksheet/use-typed.ts'
import { Knob } from '../Knob.tsx'
import { CODES, type Code, splitOf } from './month.ts'

type Props = {
  readonly id: string
  /** The prediction that comes first. */
  readonly prediction: string
  /** Hours of a month. */
  readonly month: number
  /** Parts of the month that surveys found, %, by the names of their words. */
  readonly surveys: Readonly<Record<string, number>>
  readonly language: Language
  readonly words: Words
}

/** The month of one's own manager on eight bars; once it is whole, or on request, the surveys stand beside. */
export function OwnMonth({ id, prediction, month, surveys, language, words }: Props): VNode {
  const typed = useTyped(id, language)
  const said = saidAbout(useFacts(), prediction)
  const [asked, setAsked] = useState(false)
  if (!said)
    return (
      <p class="note needs-script">
        <a href={`#${prediction}-prompt`}>{words['predictFirst']}</a>
      </p>
    )

  const slot = (name: Code): Slot => ({ name, kind: 'number', from: 0, to: month })
  const hoursOf = (code: Code): number => typed.number(slot(code)) || 0
  const { selling, share, left } = splitOf(hoursOf, month)
  const whole = (value: number): string => formatNumber(language, value, 0)
  const percent = (value: number): string => whole(value) + (language === 'en' ? '%' : '\u00a0%')
  const state = left > 0 ? 'left' : left < 0 ? 'over' : 'whole'
  const told = { hours: whole(Math.abs(left)), selling: whole(selling), share: percent(share), month }
  const guess = numberSaid(said)
  const rows: readonly (readonly [name: string, share: number])[] = [
    ['mine', share],
    ...(guess === undefined ? [] : [['guess', guess] as const]),
    ...(left === 0 || asked ? Object.entries(surveys) : []),
  ]

  return (
    <div class="explorable-live">
      <div class="explorable-controls no-print">
        {CODES.map(code => (
          <Knob
            key={code}
            label={words[code] ?? ''}
            unit={words['unit'] ?? ''}
            from={0}
            to={month}
            step={1}
            value={hoursOf(code)}
            language={language}
            onChange={hours => typed.write(slot(code), typedNumber(language, hours))}
          />
        ))}
      </div>
      <p role="status" class={left < 0 ? 'error' : undefined}>
        {fill(words[state] ?? '', told)}
      </p>
      <figure class="bars">
        <figcaption>{words['chart']}</figcaption>
        <ul role="list">
          {rows.map(([name, value]) => (
            <li key={name} class={name === 'mine' ? 'bars-now' : undefined}>
              <span>{words[name]}</span>
              <span class="tabular number">{percent(value)}</span>
              <svg width="100%" height="18" aria-hidden="true">
                <rect class="bars-bar" x="0" y="3" width={`${Math.min(100, value)}%`} height="12" />
                <line class="bars-nought" x1="0" x2="100%" y1="15" y2="15" />
              </svg>
            </li>
          ))}
        </ul>
      </figure>
      <p class="actions no-print">
        {left !== 0 && !asked && (
          <button class="button button--small button--secondary" type="button" onClick={() => setAsked(true)}>
            {words['show']}
          </button>
        )}
        <button
          class="button button--small button--text"
          type="button"
          onClick={() => {
            for (const code of CODES) typed.write(slot(code), '')
            setAsked(false)
          }}
        >
          {words['clear']}
        </button>
      </p>
      <details>
        <summary>{words['numbers']}</summary>
        <table class="tabular">
          <tbody>
            {CODES.map(code => (
              <tr key={code}>
                <th scope="row">{words[code]}</th>
                <td class="number">{`${typedNumber(language, hoursOf(code))}\u00a0${words['unit']}`}</td>
                <td class="number">{percent((hoursOf(code) / month) * 100)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}
