import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Seen } from './given.ts'

type Props = { readonly seen: Seen; readonly slide: HTMLElement | undefined }

const SIZES = [16, 19, 22, 26, 31, 37]
/** Beside the rooms, as it belongs to the device and not to one of them. */
const KEY = `${document.documentElement.dataset['learner']}:notes-size`

/** What the trainer says, in four moves; how large, is kept. */
export function NotesPane({ seen: { word }, slide }: Props): VNode {
  const [size, setSize] = useState(kept)
  const change = (by: number): void => {
    const next = Math.min(SIZES.length - 1, Math.max(0, size + by))
    setSize(next)
    try {
      localStorage.setItem(KEY, String(next))
    } catch {
      // The size holds as long as the window.
    }
  }
  const notes = slide?.querySelector('[data-notes]') ?? slide?.children[1]
  return (
    <section class="presenter-notes" aria-labelledby="presenter-notes">
      <div class="presenter-line">
        <h2 id="presenter-notes">{word('notes')}</h2>
        <span class="presenter-sizes">
          <button
            type="button"
            class="button button--small button--secondary"
            aria-label={`${word('minus')} ${word('smaller')}`}
            disabled={size === 0}
            onClick={() => change(-1)}
          >
            {word('minus')}
          </button>
          <button
            type="button"
            class="button button--small button--secondary"
            aria-label={`${word('plus')} ${word('larger')}`}
            disabled={size === SIZES.length - 1}
            onClick={() => change(1)}
          >
            {word('plus')}
          </button>
        </span>
      </div>
      <div
        class="presenter-moves"
        style={{ '--notes-size': `${SIZES[size] ?? 22}px` }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled by keys
        tabIndex={0}
        dangerouslySetInnerHTML={{ __html: notes?.innerHTML ?? '' }}
      />
    </section>
  )
}

function kept(): number {
  try {
    const size = Number(localStorage.getItem(KEY) ?? 2)
    return Number.isInteger(size) && size in SIZES ? size : 2
  } catch {
    return 2
  }
}
