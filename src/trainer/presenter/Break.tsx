import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { timeOf } from '../deck/clocks.ts'
import { clockOf, leftOf } from '../room/countdown.ts'
import type { Seen } from './given.ts'
import { nextTime } from './next-time.ts'

type Props = { readonly seen: Seen }

/** A break whenever one is needed: of five, ten or fifteen minutes, or until a time. */
export function Break({ seen: { state, now, act, word, language } }: Props): VNode {
  const [until, setUntil] = useState('')
  const { pause, screen } = state
  return (
    <section class="presenter-tool presenter-break" aria-label={word('break')}>
      {screen === 'break' && pause && (
        <p class="presenter-line">
          {word('until', { time: timeOf(new Date(now + leftOf(pause, now)), language) })}
        </p>
      )}
      {screen === 'break' && pause ? (
        <div class="presenter-clock">
          <p>{clockOf(leftOf(pause, now))}</p>
          <div class="presenter-buttons">
            <button
              type="button"
              class="button button--small button--secondary"
              onClick={() => act({ type: 'add', minutes: 1 })}
            >
              {word('plusMinute')}
            </button>
            <button type="button" class="button button--small" onClick={() => act({ type: 'break-over' })}>
              {word('breakOver')}
            </button>
          </div>
        </div>
      ) : (
        <form
          class="presenter-buttons"
          onSubmit={event => {
            event.preventDefault()
            const at = nextTime(until, now)
            if (at !== undefined) act({ type: 'break-until', at })
          }}
        >
          {[5, 10, 15].map(minutes => (
            <button
              key={minutes}
              type="button"
              class="button button--small button--secondary"
              onClick={() => act({ type: 'break', minutes })}
            >
              {word('minutes', { n: minutes })}
            </button>
          ))}
          <label>
            <span class="visually-hidden">{word('untilTime')}</span>
            <input
              type="time"
              class="field"
              value={until}
              onInput={({ currentTarget }) => setUntil(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button button--small button--secondary" disabled={!until}>
            {word('untilThen')}
          </button>
        </form>
      )}
    </section>
  )
}
