import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Words } from './view.ts'

type Said = readonly string[]
export type StepsBack = {
  readonly change: (said: Said) => void
  /** Absent when there is nothing to take back. */
  readonly back: (() => void) | undefined
}

/** So many moves can be taken back. */
const STEPS = 20

/** Moves of one widget with the way back. */
export function useStepsBack(said: Said, change: (said: Said) => void): StepsBack {
  const [before, setBefore] = useState<readonly Said[]>([])
  const last = before.at(-1)
  return {
    change(next) {
      setBefore(all => [...all, said].slice(-STEPS))
      change(next)
    },
    back:
      last &&
      (() => {
        setBefore(all => all.slice(0, -1))
        change(last)
      }),
  }
}

/** Ctrl or Cmd with Z, whatever letter the key has in this layout. */
export const asksBack = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === 'KeyZ'

type BackProps = { readonly back: (() => void) | undefined; readonly words: Words; readonly keys?: string }

/** The way back, and the keys of this widget for who has some. */
export function BackButton({ back, words, keys }: BackProps): VNode {
  return (
    <p class="moves needs-script no-print">
      <button class="button button--text button--small" type="button" disabled={!back} onClick={back}>
        {words['back']}
      </button>
      {keys && <span class="note check-keys">{words[keys]}</span>}
    </p>
  )
}
