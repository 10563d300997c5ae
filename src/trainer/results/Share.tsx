import type { VNode } from 'preact'
import type { Teller } from '#activities/progress/teller.ts'

type Props = {
  readonly part: number
  readonly of: number
  /** Below five people nothing is drawn. */
  readonly shares: boolean
  readonly tell: Teller
  /** The earlier one of two. */
  readonly hollow?: boolean
}

/** «7 из 12» with its share as a bar. */
export function Share({ part, of, shares, tell, hollow = false }: Props): VNode {
  return (
    <span class="share">
      {tell.word('outOf', { n: tell.number(part), all: tell.number(of) })}
      {shares && of > 0 && (
        <svg viewBox="0 0 100 8" width="100" height="8" preserveAspectRatio="none" aria-hidden="true">
          <path class="share-all" d="M0 7.5h100" />
          <rect
            class={hollow ? 'share-hollow' : 'share-part'}
            x={hollow ? 0.75 : 0}
            y={hollow ? 0.75 : 0}
            width={Math.max(0, (part / of) * 100 - (hollow ? 1.5 : 0))}
            height={hollow ? 6.5 : 8}
          />
        </svg>
      )}
    </span>
  )
}
