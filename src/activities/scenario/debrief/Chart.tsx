import type { VNode } from 'preact'
import { capital } from './moves.ts'
import { type Plot, pathOf, plotOf, type Size } from './plot.ts'
import type { Timeline } from './timeline.ts'

type ChartProps = {
  readonly timeline: Timeline
  readonly size: Size
  readonly name: 'wide' | 'narrow' | 'paper'
  /** Decisions on which the run turned, by their numbers. */
  readonly turned: ReadonlySet<number>
  readonly weeks: string
  /** Under a run's end that is no week. */
  readonly end: string
}

/** The weeks of a run: gauges, decisions as flags, and below them what came late, by itself, and who left. */
export function Chart({ timeline, size, name, turned, weeks, end }: ChartProps): VNode {
  const plot = plotOf(timeline, size)
  const { whole } = plot
  return (
    <svg
      class={`debrief-chart debrief-chart--${name}`}
      viewBox={`0 0 ${size.width} ${Math.ceil(whole)}`}
      aria-hidden="true"
    >
      <Grid timeline={timeline} plot={plot} weeks={weeks} end={end} />
      <Flags plot={plot} turned={turned} />
      {plot.labels.map(({ line }) => (
        <path key={line.id} class={lineClass(timeline, line.id)} d={pathOf(line, plot)} />
      ))}
      {size.spoken && <Names plot={plot} />}
      <Lanes plot={plot} turned={turned} />
      <Marks plot={plot} />
    </svg>
  )
}

/** The dash pattern of a gauge: by its place among those drawn. */
export function lineClass({ lines }: Timeline, id: string): string {
  return `debrief-line debrief-line--${lines.findIndex(line => line.id === id) + 1}`
}

function Grid(props: { timeline: Timeline; plot: Plot; weeks: string; end: string }): VNode {
  const { timeline, plot, weeks, end } = props
  const { first, last } = timeline
  const { x, y, size, bottom } = plot
  const right = size.width - size.right
  const step = size.spoken || last - first < 13 ? 1 : 2
  const named = Array.from({ length: last - first + 1 }, (_, place) => first + place)
  return (
    <g class="debrief-grid">
      {[0, 25, 50, 75, 100].map(value => (
        <g key={value}>
          <line x1={size.left} x2={right} y1={y(value)} y2={y(value)} />
          <text x={size.left - 8} y={y(value) + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {named
        .filter(week => (week - first) % step === 0)
        .map(week => (
          <text key={week} x={x(week)} y={bottom + 20} text-anchor="middle">
            {timeline.ended && week === last ? end : week}
          </text>
        ))}
      {size.spoken && (
        <text x={right + 24} y={bottom + 20}>
          {weeks}
        </text>
      )}
    </g>
  )
}

function Flags({ plot, turned }: { plot: Plot; turned: ReadonlySet<number> }): VNode {
  const { size, top, bottom } = plot
  return (
    <g>
      {plot.flags.map(({ n, x }) => (
        <line
          key={n}
          class={turned.has(n) ? 'debrief-pole is-turned' : 'debrief-pole'}
          x1={x}
          x2={x}
          y1={top}
          y2={bottom}
        />
      ))}
      {plot.flags.map(({ n, x, y }) => (
        <g key={n} class={turned.has(n) ? 'debrief-flag is-turned' : 'debrief-flag'}>
          <rect x={x - size.flag / 2} y={y} width={size.flag} height={size.flag} />
          <text x={x} y={y + size.flag / 2 + 4.5} text-anchor="middle">
            {n}
          </text>
        </g>
      ))}
    </g>
  )
}

function Names({ plot }: { plot: Plot }): VNode {
  const x = plot.size.width - plot.size.right
  return (
    <g class="debrief-names">
      {plot.labels.map(({ line, y, end }) => (
        <g key={line.id}>
          <path class="debrief-lead" d={`M${x + 3} ${end}L${x + 18} ${y}`} />
          <text x={x + 24} y={y + 4.5}>
            <tspan>{line.name}</tspan>{' '}
            <tspan class="debrief-value">{Math.round(line.points.at(-1)?.[1] ?? 0)}</tspan>
          </text>
        </g>
      ))}
    </g>
  )
}

/** A delayed price: from the pole of its decision to the week it came in. */
function Lanes({ plot, turned }: { plot: Plot; turned: ReadonlySet<number> }): VNode {
  const { size, bottom } = plot
  return (
    <g class="debrief-lanes">
      {plot.lanes.map(({ n, from, to, y, text }) => (
        <g key={`${n} ${to} ${y}`} class={turned.has(n) ? 'is-turned' : undefined}>
          <path d={`M${from} ${bottom + 26}V${y}H${to}`} />
          <rect x={from - 8} y={y - 9} width="16" height="18" />
          <text class="debrief-small" x={from} y={y + 4.5} text-anchor="middle">
            {n}
          </text>
          <circle cx={to} cy={y} r="4" />
          {size.spoken && <Beside x={to} y={y} size={size} text={capital(text)} />}
        </g>
      ))}
    </g>
  )
}

function Marks({ plot }: { plot: Plot }): VNode {
  const { size } = plot
  return (
    <g class="debrief-marks">
      {plot.events.map(({ x, y, mark }) => (
        <g key={`${mark.title} ${mark.week}`}>
          <path d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} />
          {size.spoken && <Beside x={x} y={y} size={size} strong={mark.title} text={mark.text} />}
        </g>
      ))}
      {plot.departures.map(({ x, y, mark }) => (
        <g key={mark.title}>
          <circle class="debrief-gone" cx={x} cy={y} r="6" />
          {size.spoken && <Beside x={x} y={y} size={size} strong={mark.title} text={mark.text} />}
        </g>
      ))}
    </g>
  )
}

/** Words right of a mark, or left of it where they would not fit; where neither holds them, only the first ones. */
function Beside(props: { x: number; y: number; size: Size; text: string; strong?: string }): VNode {
  const { x, y, size, text, strong = '' } = props
  const long = (words: string) => 14 + (words.length + strong.length + 2) * size.letter
  const [first = ''] = text.split('; ')
  const words = x + long(text) <= size.width || long(text) <= x ? text : first
  const left = x + long(words) > size.width
  return (
    <text x={left ? x - 14 : x + 14} y={y + 4} text-anchor={left ? 'end' : 'start'}>
      {strong && <tspan class="debrief-value">{strong}:</tspan>}
      {strong && ' '}
      <tspan>{words}</tspan>
    </text>
  )
}
