import { type ComponentChildren, Fragment, type VNode } from 'preact'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { placesOf, type Ruler, share, ticks } from '../ruler.ts'

type ScaleProps = {
  readonly ruler: Ruler
  readonly language: Language
  /** Height of the drawing and of its axis, px. */
  readonly height: number
  readonly axis: number
  readonly children?: ComponentChildren
}

/** Per cent along the ruler: the drawing has no view box, so that its words keep their size at any width. */
export const along = (ruler: Ruler, value: number): string =>
  `${Math.round(share(ruler, value) * 1e4) / 100}%`

/** The axis with its ticks; decoration for the eye, what it says stands in words beside it. */
export function Scale({ ruler, language, height, axis, children }: ScaleProps): VNode {
  return (
    <svg class="scale" width="100%" height={height} aria-hidden="true">
      <line class="scale-axis" x1="0" x2="100%" y1={axis} y2={axis} />
      {ticks(ruler).map(value => (
        <Fragment key={value}>
          <line
            class="scale-axis"
            x1={along(ruler, value)}
            x2={along(ruler, value)}
            y1={axis - 5}
            y2={axis + 5}
          />
          <text x={along(ruler, value)} y={axis + 24} text-anchor="middle">
            {formatNumber(language, value, placesOf(value, 3))}
          </text>
        </Fragment>
      ))}
      {children}
    </svg>
  )
}
