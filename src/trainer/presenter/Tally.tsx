import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { countsOf, handsOf, leaders, noVote } from '../room/votes.ts'
import type { Seen } from './given.ts'
import { nothingTyped, type } from './tally-keys.ts'

type Props = { readonly seen: Seen; readonly slide: HTMLElement }

/** Hands counted by keyboard or by buttons, in two rounds; the room sees them when the trainer says so. */
export function Tally({ seen: { state, act, word }, slide }: Props): VNode {
  const id = slide.dataset['slide'] ?? ''
  const options = Number(slide.dataset['votes'])
  const vote = state.votes[id] ?? noVote
  const { round } = vote
  // The next key may come before the last one is drawn.
  const latest = useRef(nothingTyped)
  const [typing, draw] = useState(nothingTyped)
  const setTyping = (next: typeof nothingTyped): void => {
    latest.current = next
    draw(next)
  }
  const letters = word('letters').split(/\s+/)
  const counts = { 1: countsOf(vote, 1, options), 2: countsOf(vote, 2, options) }
  const labels = [...slide.querySelectorAll('[data-option-text]')].map(
    label => label.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  )
  const hasSecond = round === 2 || handsOf(counts[2]) > 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no keys of its own
    <div
      class="presenter-tool presenter-tally"
      role="group"
      aria-labelledby="presenter-tally"
      aria-describedby="presenter-tally-keys"
      data-tally
      data-widget
      // biome-ignore lint/a11y/noNoninteractiveTabindex: letters and digits are typed here
      tabIndex={0}
      onKeyDown={event => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        const typed = type(latest.current, event.key, [letters.join(''), word('latin')], options)
        if (!typed) return
        event.preventDefault()
        setTyping(typed.typing)
        const { option } = typed.typing
        if (option !== undefined && typed.hands !== undefined)
          act({ type: 'count', slide: id, option, hands: typed.hands })
      }}
    >
      <div class="presenter-line">
        <h2 id="presenter-tally">{word('tally')}</h2>
        <span>{word('voted', { n: handsOf(counts[round]) })}</span>
      </div>
      <div class="presenter-rounds">
        {([1, 2] as const).map(one => (
          <button
            key={one}
            type="button"
            class="button button--small button--secondary"
            aria-pressed={round === one}
            onClick={() => {
              setTyping(nothingTyped)
              act({ type: 'round', slide: id, round: one })
            }}
          >
            {word(one === 1 ? 'first' : 'secondVote')}
          </button>
        ))}
        <button
          type="button"
          class="button button--small"
          aria-pressed={vote.shown}
          onClick={() => act({ type: 'show-votes', slide: id, shown: !vote.shown })}
        >
          {word('showHands')}
        </button>
      </div>
      <ol role="list">
        {Array.from({ length: options }, (_, option) => (
          <li key={letters[option]} data-typing={typing.option === option ? '' : undefined}>
            <b>{letters[option]}</b>
            <span class="presenter-option">{labels[option]}</span>
            {hasSecond && (
              <span class="presenter-before">
                {round === 2
                  ? word('was', { n: counts[1][option] ?? 0 })
                  : word('became', { n: counts[2][option] ?? 0 })}
              </span>
            )}
            <span class="presenter-count">
              <button
                type="button"
                aria-label={word('less', { letter: letters[option] ?? '' })}
                onClick={() => act({ type: 'hands', slide: id, option, by: -1 })}
              >
                {word('lessSign')}
              </button>
              <output aria-live="polite">{counts[round][option]}</output>
              <button
                type="button"
                aria-label={word('more', { letter: letters[option] ?? '' })}
                onClick={() => act({ type: 'hands', slide: id, option, by: 1 })}
              >
                {word('moreSign')}
              </button>
            </span>
          </li>
        ))}
      </ol>
      {hasSecond && handsOf(counts[2]) > 0 && (
        <p class="note">
          {word('compared', { first: said(counts[1], letters), second: said(counts[2], letters) })}
        </p>
      )}
      <p id="presenter-tally-keys" class="note">
        {word('tallyKeys')}
      </p>
    </div>
  )
}

/** The letters with most hands: «А и В». */
function said(counts: readonly number[], letters: readonly string[]): string {
  return leaders(counts)
    .map(place => `${letters[place]} ${counts[place]}`)
    .join(', ')
}
