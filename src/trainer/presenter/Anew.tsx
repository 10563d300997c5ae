import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Given, Seen } from './given.ts'

type Props = { readonly seen: Seen; readonly room: Given['room'] }

/** Another group, the same deck: asked twice, as it forgets votes and timers. */
export function Anew({ seen: { word }, room }: Props): VNode {
  const [isAsking, setAsking] = useState(false)
  return isAsking ? (
    <span class="presenter-anew">
      <span class="note">{word('anewAsk')}</span>
      <button
        type="button"
        class="button button--small"
        onClick={() => {
          room.begin()
          setAsking(false)
        }}
      >
        {word('anewYes')}
      </button>
      <button type="button" class="button button--small button--secondary" onClick={() => setAsking(false)}>
        {word('anewNo')}
      </button>
    </span>
  ) : (
    <button type="button" class="button button--text presenter-anew" onClick={() => setAsking(true)}>
      {word('anew')}
    </button>
  )
}
