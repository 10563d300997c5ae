import type { VNode } from 'preact'
import { timeOf } from '../deck/clocks.ts'
import { clockOf } from '../room/countdown.ts'
import { dayOf } from './day.ts'
import type { Seen } from './given.ts'
import { plan } from './plan-here.ts'

type Props = { readonly seen: Seen; readonly isWindow: boolean }

/** What this is, where the slides are seen, what time it is, and how the block goes. */
export function Top({ seen, isWindow }: Props): VNode {
  const { state, now, others, act, word, language } = seen
  const day = dayOf(plan.blocks, state.blocks, now)
  const block = day && plan.blocks[day.at]
  return (
    <header class="presenter-top">
      <p>
        <strong>{word('title')}</strong> <span class="presenter-where">{plan.title}</span>{' '}
        <span class="presenter-where">{word(others > 0 ? 'elsewhere' : 'onlyHere')}</span>
      </p>
      <p class="presenter-time">
        <time>{timeOf(new Date(now), language)}</time>
        {day && block && (
          <span class="presenter-block" data-over={day.elapsed > block.minutes * 60_000 ? '' : undefined}>
            <strong>{clockOf(day.elapsed)}</strong>{' '}
            {word('block', { title: block.title, planned: clockOf(block.minutes * 60_000) })}
          </span>
        )}
      </p>
      <div class="presenter-buttons">
        {!isWindow && (
          <>
            {others === 0 && (
              <button type="button" class="button button--small button--secondary" data-act="presenter">
                {word('second')}
              </button>
            )}
            <button type="button" class="button button--small button--secondary" data-act="notes">
              {word('onlySlide')}
            </button>
          </>
        )}
        <button
          type="button"
          class="button button--small"
          aria-pressed={state.screen === 'blank'}
          data-act="blank"
        >
          {word('blank')}
        </button>
        <button
          type="button"
          class="button button--small"
          aria-pressed={state.screen === 'end'}
          onClick={() => act({ type: 'screen', screen: state.screen === 'end' ? 'slide' : 'end' })}
        >
          {word('end')}
        </button>
      </div>
    </header>
  )
}
