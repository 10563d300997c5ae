import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { Knob } from '../explorable/Knob.tsx'
import { fill, type Words } from '../prediction/fill.ts'
import { Floor } from './Floor.tsx'
import type { Seating as Seats } from './places.ts'
import { Roster } from './Roster.tsx'
import { sightLines } from './sight.ts'
import type { Told } from './told.ts'
import { useBoard } from './use-board.ts'

type Props = {
  readonly names: readonly string[]
  readonly start: Seats
  /** Weight of the rules at the start, and what the model says of it: the model itself comes with the first change. */
  readonly rules: number
  readonly first: Told
  readonly language: Language
  readonly words: Words
}

/** Seats the group and shows what the model of norms says of it. */
export function Seating({ names, start, rules: usual, first, language, words }: Props): VNode {
  const board = useBoard(start, names, words)
  const [rules, setRules] = useState(usual)
  const [tips, setTips] = useState(false)
  /** Before that the people are drawn, and nobody can be moved. */
  const [live, enliven] = useState(false)
  useEffect(() => enliven(true), [])
  const { now } = board
  const isStart = now === start && rules === usual && !tips
  const [model, bring] = useState<typeof import('./told.ts')>()
  // What has not come is asked for again at the next change.
  useEffect(() => {
    if (!isStart && !model) import('./told.ts').then(bring, () => {})
  }, [now, rules, tips])
  const found = isStart ? first : model?.told(now, rules, tips)
  const say = (value?: number) => (value === undefined ? '—' : formatNumber(language, value, 0))
  const percent = (share?: number) => (share === undefined ? '—' : `${say(share * 100)} %`)
  const inSight = new Set(sightLines(now).map(({ who }) => who)).size

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undoing has a button of its own
    <div class="seating" onKeyDown={board.onKeyDown}>
      <Floor
        live={live}
        seating={now}
        names={names}
        held={board.held}
        words={words}
        hold={board.hold}
        seat={board.seat}
        say={board.say}
      />
      <p class="note no-print needs-script">{words['keys']}</p>
      <dl class="explorable-reads">
        <div>
          <dt>{words['in-sight']}</dt>
          <dd>{fill(words['of-four'] ?? '', { count: inSight })}</dd>
        </div>
        <div>
          <dt>{words['exposure']}</dt>
          <dd>{say(found?.exposure)}</dd>
        </div>
        <div>
          <dt>{words['after-month']}</dt>
          <dd>{percent(found?.soon)}</dd>
        </div>
        <div>
          <dt>{words['at-rest']}</dt>
          <dd>{percent(found?.rest)}</dd>
        </div>
      </dl>
      <p class="note" role="status">
        {board.said}
      </p>
      <div class="explorable-controls needs-script no-print">
        <Roster seating={now} names={names} words={words} seat={board.seat} />
        <label class="explorable-switch">
          <input
            type="checkbox"
            checked={now.screens}
            onChange={({ currentTarget }) => board.change({ screens: currentTarget.checked })}
          />{' '}
          {words['screens']}
        </label>
        <label class="explorable-switch">
          <input
            type="checkbox"
            checked={now.ownBreaks}
            onChange={({ currentTarget }) => board.change({ ownBreaks: currentTarget.checked })}
          />{' '}
          {words['own-breaks']}
        </label>
        <label class="explorable-switch">
          <input
            type="checkbox"
            checked={tips}
            onChange={({ currentTarget }) => setTips(currentTarget.checked)}
          />{' '}
          {words['tip']}
        </label>
        <Knob
          label={words['rules'] ?? ''}
          unit=""
          from={0}
          to={5}
          step={0.1}
          value={rules}
          language={language}
          onChange={setRules}
        />
        <p class="actions">
          <button
            type="button"
            class="button button--small button--secondary"
            disabled={!board.canUndo}
            onClick={board.undo}
          >
            {words['undo']}
          </button>
          <button
            type="button"
            class="button button--small button--secondary"
            onClick={() => {
              board.reset()
              setRules(usual)
              setTips(false)
            }}
          >
            {words['reset']}
          </button>
        </p>
      </div>
      <details>
        <summary>{words['formula-name']}</summary>
        <p>{words['formula']}</p>
        <p>{words['weights']}</p>
      </details>
    </div>
  )
}
