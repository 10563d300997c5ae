import type { ComponentChildren, VNode } from 'preact'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import { placesOf, type Ruler, ticks } from '../ruler.ts'
import { BOTTOM, column, level, TOP } from './plot.ts'

type Point = { readonly id: string; readonly label: string }

type FieldProps = {
  readonly ruler: Ruler & { readonly points: readonly Point[] }
  readonly language: Language
  readonly children?: ComponentChildren
}

/** Grid, numbers on the left and the points' names below. */
export function Grid({ ruler, language, children }: FieldProps): VNode {
  return (
    <>
      {ticks(ruler).map(value => (
        <g key={value}>
          <line class="curve-grid" x1="0" x2="100%" y1={level(ruler, value)} y2={level(ruler, value)} />
          <text x="-8" y={level(ruler, value) + 5} text-anchor="end">
            {formatNumber(language, value, placesOf(value, 3))}
          </text>
        </g>
      ))}
      {ruler.points.map(({ id, label }, place) => {
        const x = `${column(place, ruler.points.length)}%`
        return (
          <g key={id}>
            <line class="curve-column" x1={x} x2={x} y1={TOP} y2={BOTTOM} />
            <text x={x} y={BOTTOM + 22} text-anchor="middle">
              {label}
            </text>
          </g>
        )
      })}
      {children}
    </>
  )
}

type LineProps = {
  readonly ruler: Ruler
  readonly values: readonly number[]
  readonly name: string
  /** Points in all, when the line does not reach the last one yet. */
  readonly of?: number
}

/** A line through the points, drawn piece by piece: only so it can be as wide as the page leaves room for. */
export function Line({ ruler, values, name, of = values.length }: LineProps): VNode {
  return (
    <g class={`curve-line curve-line--${name}`}>
      {values.slice(1).map((value, place) => (
        <line
          key={`${place}`}
          x1={`${column(place, of)}%`}
          y1={level(ruler, values[place] ?? value)}
          x2={`${column(place + 1, of)}%`}
          y2={level(ruler, value)}
        />
      ))}
    </g>
  )
}
