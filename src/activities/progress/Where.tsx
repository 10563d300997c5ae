import type { VNode } from 'preact'
import type { Drawers } from '#learner/drawers.ts'
import type { Facts } from '#learner/fact.ts'
import type { Saving } from '#learner/learner.ts'
import { eraseAll } from './erasure.ts'
import { Lasts } from './Lasts.tsx'
import type { Ask } from './ProgressView.tsx'
import { lastFile } from './save-file.ts'
import type { Teller } from './teller.ts'

type Props = {
  readonly facts: Facts
  readonly drawers: Drawers
  readonly saving: Saving
  readonly tell: Teller
  readonly ask: Ask
}

/** Where all this lies, since when, what is wrong with it, and the way to be rid of it. */
export function Where({ facts, drawers, saving, tell, ask }: Props): VNode {
  let last = 0
  for (const { at } of facts.values()) last = Math.max(last, at)
  const saved = lastFile(facts)
  const rest = drawers.aside.length + drawers.newer.length + drawers.early.length + drawers.other.length
  const troubles = [
    saving.state === 'saved' ? '' : tell.word(`trouble-${saving.state}`),
    drawers.aside.length > 0 ? tell.counted('troubleAside', drawers.aside.length) : '',
    drawers.newer.length > 0 ? tell.counted('troubleNewer', drawers.newer.length) : '',
  ].filter(Boolean)
  return (
    <section aria-labelledby="where-title">
      <h2 id="where-title">{tell.word('where')}</h2>
      <p class="note">
        {[
          tell.word('whereText'),
          last > 0 ? tell.word('lastRecord', { day: tell.day(last) }) : '',
          saved === undefined ? '' : tell.word('lastFile', { day: tell.day(saved) }),
        ].join(' ')}
      </p>
      <Lasts tell={tell} />
      {troubles.map(text => (
        <p key={text} class="banner">
          {text}
        </p>
      ))}
      {facts.size + rest > 0 && (
        <p>
          <button
            type="button"
            class="button button--small button--danger"
            onClick={event => ask(eraseAll(facts, drawers, tell), event.currentTarget)}
          >
            {tell.word('eraseAll')}
          </button>
        </p>
      )}
    </section>
  )
}
