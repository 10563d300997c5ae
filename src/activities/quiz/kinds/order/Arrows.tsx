import type { VNode } from 'preact'
import type { Words } from '../../view.ts'

type ArrowsProps = {
  readonly words: Words
  readonly text: string
  readonly first: boolean
  readonly last: boolean
  readonly move: (by: 1 | -1, button: string) => void
}

/** The two buttons of a step, for whoever does not lift it. */
export function Arrows({ words, text, first, last, move }: ArrowsProps): VNode {
  return (
    <span class="step-buttons needs-script">
      <button
        type="button"
        class="step-up"
        aria-label={`${words['up']}: ${text}`}
        disabled={first}
        onClick={() => move(-1, 'step-up')}
      >
        <Arrow path="m3 10 5-5 5 5" />
      </button>
      <button
        type="button"
        class="step-down"
        aria-label={`${words['down']}: ${text}`}
        disabled={last}
        onClick={() => move(1, 'step-down')}
      >
        <Arrow path="m3 6 5 5 5-5" />
      </button>
    </span>
  )
}

const Arrow = ({ path }: { readonly path: string }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
  >
    <path d={path} />
  </svg>
)
