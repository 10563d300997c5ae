import type { VNode } from 'preact'
import { timeOf } from '../deck/clocks.ts'
import { stopOf } from '../deck/page.ts'
import { goTo } from '../deck/walk.ts'
import { dayOf, offsetsOf } from './day.ts'
import type { Seen } from './given.ts'
import { plan } from './plan-here.ts'

const { blocks } = plan
const offsets = offsetsOf(blocks)
const whole = (offsets.at(-1) ?? 0) + (blocks.at(-1)?.minutes ?? 0)

type Props = { readonly seen: Seen }

/** The day as a bar: blocks by their length, where we are, how far behind. */
export function DayBar({ seen: { state, now, slides, at, act, word, language } }: Props): VNode | null {
  if (blocks.length === 0) return null
  const day = dayOf(blocks, state.blocks, now)
  const slide = slides[at]
  if (!day)
    return (
      <div class="presenter-day">
        <div class="presenter-line">
          <h2>{word('dayBefore', { n: blocks.length })}</h2>
          <button
            type="button"
            class="button button--small"
            disabled={slide?.dataset['block'] === undefined}
            onClick={() => act(slide && goTo(stopOf(slide), state.step))}
          >
            {word('dayStart')}
          </button>
        </div>
      </div>
    )
  const block = blocks[day.at]
  const done = (offsets[day.at] ?? 0) + Math.min(day.elapsed / 60_000, block?.minutes ?? 0)
  const behind =
    day.behind === 0 ? word('onTime') : word(day.behind > 0 ? 'behind' : 'ahead', { n: Math.abs(day.behind) })
  return (
    <section class="presenter-day" aria-labelledby="presenter-day">
      <div class="presenter-line">
        <h2 id="presenter-day">{word('day', { n: day.at + 1, all: blocks.length })}</h2>
        <span>{behind}</span>
      </div>
      <ol role="list" class="presenter-blocks">
        {blocks.map((one, place) => (
          <li
            key={one.id}
            data-stage={one.stage}
            data-break={one.break ? '' : undefined}
            data-is={place < day.at ? 'past' : place === day.at ? 'now' : 'ahead'}
            aria-current={place === day.at ? 'step' : undefined}
            style={{ flexGrow: one.minutes }}
            title={one.title}
          >
            <span class="visually-hidden">{word('blockOf', { title: one.title, n: one.minutes })}</span>
          </li>
        ))}
      </ol>
      <span class="presenter-hand" style={{ left: `${(100 * done) / Math.max(1, whole)}%` }} />
      <div class="presenter-line presenter-hours">
        <span>{timeOf(new Date(day.from), language)}</span>
        <span>{timeOf(new Date(day.to), language)}</span>
      </div>
    </section>
  )
}
