import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { minutesOf } from '../deck/page.ts'
import { clockOf, leftOf, MINUTE, signOf } from '../room/countdown.ts'
import { chime } from './chime.ts'
import type { Seen } from './given.ts'

type Props = { readonly seen: Seen; readonly slide: HTMLElement | undefined }

/** The countdown of an exercise: what the room sees on the slide, with what only the trainer does to it. */
export function Exercise({ seen: { state, now, act, word }, slide }: Props): VNode | null {
  const [sounds, setSounds] = useState(false)
  const { exercise } = state
  const shown = state.screen === 'break' ? state.pause : exercise
  const sign = shown && signOf(shown, now)
  const [before, setBefore] = useState(sign)
  useEffect(() => {
    if (sign === before) return
    setBefore(sign)
    if (sounds && (sign === 'minute' || sign === 'over')) chime(sign === 'over' ? 2 : 1)
  }, [sign, before, sounds])
  const minutes = minutesOf(slide)
  if (!exercise && minutes === undefined) return null
  const left = exercise ? leftOf(exercise, now) : (minutes ?? 0) * MINUTE
  const isElsewhere = exercise && exercise.slide !== slide?.dataset['slide']
  return (
    <section class="presenter-tool presenter-exercise" aria-labelledby="presenter-exercise">
      <div class="presenter-line">
        <h2 id="presenter-exercise">
          {word(isElsewhere ? 'exerciseElsewhere' : 'exercise', {
            n: Math.round((exercise?.total ?? (minutes ?? 0) * MINUTE) / MINUTE),
          })}
        </h2>
        <button
          type="button"
          class="button button--small button--text"
          aria-pressed={sounds}
          onClick={() => setSounds(!sounds)}
        >
          {word(sounds ? 'soundOn' : 'soundOff')}
        </button>
      </div>
      <div class="presenter-clock">
        <p data-sign={exercise ? sign : undefined}>{clockOf(left)}</p>
        <div class="presenter-buttons">
          {!exercise || (isElsewhere && minutes !== undefined) ? (
            <button
              type="button"
              class="button button--small"
              onClick={() => {
                const id = slide?.dataset['slide']
                if (id && minutes !== undefined) act({ type: 'start', slide: id, minutes })
              }}
            >
              {word('start')}
            </button>
          ) : (
            <button type="button" class="button button--small" onClick={() => act({ type: 'toggle' })}>
              {word(exercise.running ? 'pause' : 'goOn')}
            </button>
          )}
          {exercise && (
            <>
              <button
                type="button"
                class="button button--small button--secondary"
                onClick={() => act({ type: 'add', minutes: 1 })}
              >
                {word('plusMinute')}
              </button>
              <button
                type="button"
                class="button button--small button--secondary"
                onClick={() => act({ type: 'finish' })}
              >
                {word('finish')}
              </button>
            </>
          )}
        </div>
      </div>
      {exercise && sign && <p class="note">{word(`sign.${sign}`)}</p>}
    </section>
  )
}
