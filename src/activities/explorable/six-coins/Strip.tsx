import type { VNode } from 'preact'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { fill, type Words } from '../../prediction/fill.ts'
import type { Outcome } from './coins.ts'

type Props = {
  readonly ways: readonly Outcome[]
  /** Loss from which a bar is filled, %. */
  readonly limit: number
  readonly language: Language
  readonly words: Words
}

/** The scale reaches the loss of all six in their worst case. */
const TOP = 50
const WIDTH = 640
const HEIGHT = 150

/** All ways side by side, from the least loss to the greatest; a bar is as wide as its chance. */
export function Strip({ ways, limit, language, words }: Props): VNode {
  const y = (loss: number) => HEIGHT - (Math.min(loss, TOP) / TOP) * HEIGHT
  let x = 0
  const bars = ways.map(way => {
    const bar = { way, x, width: way.chance * WIDTH }
    x += bar.width
    return bar
  })
  return (
    <figure class="coins-strip">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words['strip']}
      >
        {bars.map(({ way, x, width }) => (
          <rect
            key={way.leavers.join('+')}
            class={way.loss > limit ? 'coins-above' : 'coins-below'}
            x={x}
            y={y(way.loss)}
            width={Math.max(0.5, width - 1)}
            height={HEIGHT - y(way.loss)}
          />
        ))}
        <line class="coins-limit" x1="0" x2={WIDTH} y1={y(limit)} y2={y(limit)} />
      </svg>
      <figcaption class="note">
        {fill(words['strip-note'] ?? '', { limit: `${formatNumber(language, limit, 0)} %` })}
      </figcaption>
    </figure>
  )
}
