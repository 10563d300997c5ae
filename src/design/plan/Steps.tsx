import type { JSX } from 'preact'
import { type StageKey, stageKeys } from './frame.ts'
import type { CountedHero } from './hero-words.ts'
import { stageByKey } from './stage-keys.ts'

export interface StepsProps {
  stage: StageKey
  words: CountedHero
  go: (to: StageKey) => void
}

// No font of the course has arrows.
const arrow = (d: string) => (
  <svg viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="2" d={d} />
  </svg>
)

/** One step back and one on; after the last stage the way on leads to the first again. */
export function Steps({ stage, words, go }: StepsProps): JSX.Element {
  const at = stageKeys.indexOf(stage)
  const back = stageKeys[at - 1]
  const on = stageKeys[at + 1] ?? '1'

  function onKeyDown(event: KeyboardEvent) {
    const to = stageByKey(event.key, stage)
    if (!to) return
    event.preventDefault()
    go(to)
  }

  return (
    <div class="plan-steps">
      {/* At the first stage it stays focusable: a button that vanishes under the finger takes the focus with it. */}
      <button
        type="button"
        class="button button--secondary button--small"
        aria-label={words.stages[back ?? '1'].step}
        aria-disabled={!back}
        onClick={() => back && go(back)}
        onKeyDown={onKeyDown}
      >
        {arrow('M18 6H2M7 1L2 6l5 5')}
      </button>
      <button type="button" class="button button--small" onClick={() => go(on)} onKeyDown={onKeyDown}>
        {words.stages[on].step}
        {arrow('M0 6h16M11 1l5 5l-5 5')}
      </button>
    </div>
  )
}
