import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { type StageKey, stageKeys } from './frame.ts'
import type { CountedHero } from './hero-words.ts'
import { StageSign } from './signs.tsx'
import { stageByKey } from './stage-keys.ts'
import './tabs.css'

export interface StageTabsProps {
  /** Id of the picture the tabs change; theirs begin with it. */
  id: string
  stage: StageKey
  words: CountedHero
  go: (to: StageKey) => void
}

/** Four tabs, one in the order of Tab; the arrows walk between them. */
export function StageTabs({ id, stage, words, go }: StageTabsProps): JSX.Element {
  const row = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent) {
    const to = stageByKey(event.key, stage)
    if (!to) return
    event.preventDefault()
    go(to)
    row.current?.querySelector<HTMLElement>(`[data-stage="${to}"]`)?.focus()
  }

  return (
    <div class="plan-tabs" role="tablist" aria-label={words.tabs} ref={row}>
      {stageKeys.map(key => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`${id}-${key}`}
          data-stage={key}
          aria-controls={id}
          aria-selected={key === stage}
          tabIndex={key === stage ? 0 : -1}
          onClick={() => go(key)}
          onKeyDown={onKeyDown}
        >
          <StageSign stage={key} size={28} />
          <span class="plan-tab-name">{words.stages[key].name}</span>
          <span class="plan-tab-line">{words.stages[key].line}</span>
        </button>
      ))}
    </div>
  )
}
