import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { fill, type Words } from '../../prediction/fill.ts'
import { Knob } from '../Knob.tsx'
import { baseAtRisk, chanceAbove, chanceOfLeavers, meanLoss, outcomes } from './coins.ts'
import { Strip } from './Strip.tsx'

/** One of the six with his ties today and after second contacts, %. */
export type Veteran = {
  readonly id: string
  readonly name: string
  readonly share: number
  readonly tie: number
  readonly after: number
}

/** What goes along with a leaver of what hangs on him alone, 0–1. */
export type Along = { readonly sudden: number; readonly planned: number }

type Props = {
  readonly along: Along
  readonly veterans: readonly Veteran[]
  readonly language: Language
  readonly words: Words
}

/** Loss above which the page speaks of it, % of revenue. */
const FIFTH = 20

/** Six coins, 64 ways to fall: how much revenue goes along with those who leave. */
export function SixCoins({ along, veterans, language, words }: Props): VNode {
  const [leaving, setLeaving] = useState<keyof Along>('sudden')
  const [contacts, setContacts] = useState(false)
  const [stay, setStay] = useState(50)
  const holders = veterans.map(({ id, share, tie, after }) => ({ id, share, tie: contacts ? after : tie }))
  const ways = outcomes(holders, along[leaving], stay / 100)
  const percent = (value: number, decimals = 0) => `${formatNumber(language, value, decimals)} %`
  const above = percent(chanceAbove(ways, FIFTH) * 100)
  const mean = percent(meanLoss(ways))

  return (
    <div class="six-coins">
      <Strip ways={ways} limit={FIFTH} language={language} words={words} />
      <dl class="explorable-reads">
        <div>
          <dt>{words['read-fifth']}</dt>
          <dd>{above}</dd>
        </div>
        <div>
          <dt>{words['read-mean']}</dt>
          <dd>{mean}</dd>
        </div>
        <div>
          <dt>{words['four-leave']}</dt>
          <dd>{percent(chanceOfLeavers(ways, 4) * 100)}</dd>
        </div>
        <div>
          <dt>{words['hangs']}</dt>
          <dd>{percent(baseAtRisk(holders), 1)}</dd>
        </div>
      </dl>
      <p role="status" class="note">
        {fill(words['say'] ?? '', { above, mean })}
      </p>
      <div class="explorable-controls needs-script no-print">
        <Two
          name={words['control-leaving'] ?? ''}
          first={words['sudden'] ?? ''}
          second={words['planned'] ?? ''}
          isSecond={leaving === 'planned'}
          set={planned => setLeaving(planned ? 'planned' : 'sudden')}
        />
        <Two
          name={words['control-ties'] ?? ''}
          first={words['ties-now'] ?? ''}
          second={words['ties-after'] ?? ''}
          isSecond={contacts}
          set={setContacts}
        />
        <Knob
          label={words['control-chance'] ?? ''}
          unit="%"
          from={5}
          to={95}
          step={5}
          value={stay}
          language={language}
          onChange={setStay}
        />
        <button
          type="button"
          class="button button--small button--secondary"
          onClick={() => {
            setLeaving('sudden')
            setContacts(false)
            setStay(50)
          }}
        >
          {words['reset']}
        </button>
      </div>
      <details>
        <summary>{words['formula-name']}</summary>
        <p>{words['formula']}</p>
        <table class="explorable-table">
          <thead>
            <tr>
              <th scope="col">{words['veteran']}</th>
              <th scope="col" class="number">
                {words['share']}
              </th>
              <th scope="col" class="number">
                {words['ties-now']}
              </th>
              <th scope="col" class="number">
                {words['ties-after']}
              </th>
            </tr>
          </thead>
          <tbody>
            {veterans.map(({ id, name, share, tie, after }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {[share, tie, after].map((value, place) => (
                  <td key={`${place}`} class="number">
                    {percent(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}

type TwoProps = {
  readonly name: string
  readonly first: string
  readonly second: string
  readonly isSecond: boolean
  readonly set: (second: boolean) => void
}

/** One of two. */
function Two({ name, first, second, isSecond, set }: TwoProps): VNode {
  const group = useId()
  return (
    <fieldset class="segmented" aria-label={name}>
      {[first, second].map((text, place) => (
        <label key={text}>
          <input
            type="radio"
            name={group}
            checked={isSecond === (place === 1)}
            onChange={() => set(place === 1)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  )
}
