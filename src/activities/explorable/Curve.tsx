import type { VNode } from 'preact'
import { Grid, Line } from '../prediction/curve/Lines.tsx'
import { HEIGHT } from '../prediction/curve/plot.ts'
import { curveSaid } from '../prediction/curve/said.ts'
import { type ChartProps, Room } from './Room.tsx'
import type { RoomProps } from './shape.ts'

/** An explorable whose chart is a curve over years, beside the one that was drawn before. */
export function CurveRoom(props: RoomProps): VNode {
  return <Room {...props} Chart={Curve} />
}

/** The learner's line, the one of the first preset to compare with, and the live one, which grows year by year. */
export function Curve({
  declaration,
  labels,
  words,
  language,
  known,
  ruler,
  shown,
  open,
  drawn,
}: ChartProps): VNode | null {
  const { chart, presets } = declaration
  if (chart.kind !== 'curve' || !ruler) return null
  const first = presets[0]
  const usual = chart.reads.flatMap(id => known[first?.id ?? '']?.[id]?.[0] ?? [])
  const mine = curveSaid(drawn, ruler.points.length)
  const live = chart.reads.flatMap(id => shown.values[id]?.mean ?? [])
  const lines = [
    ...(mine ? [{ name: 'yours', label: words['yourCurve'] ?? '', values: mine }] : []),
    ...(open ? [{ name: 'dashed', label: labels[`preset-${first?.id}`] ?? '', values: usual }] : []),
    { name: 'main', label: words['now'] ?? '', values: live },
  ]
  return (
    <figure class="curve">
      <figcaption class="curve-unit">{labels['chart']}</figcaption>
      <div class="curve-plot">
        <svg width="100%" height={HEIGHT} aria-hidden="true">
          <Grid ruler={ruler} language={language} />
          {lines.map(({ name, values }) => (
            <Line key={name} ruler={ruler} values={values} name={name} of={ruler.points.length} />
          ))}
        </svg>
      </div>
      <ul class="explorable-key" role="list">
        {lines.map(({ name, label }) => (
          <li key={name}>
            <svg width="40" height="12" aria-hidden="true">
              <g class={`curve-line curve-line--${name}`}>
                <line x1="0" x2="40" y1="6" y2="6" />
              </g>
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </figure>
  )
}
