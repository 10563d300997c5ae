import type { VNode } from 'preact'
import type { Interval } from '#simulation/intervals.ts'
import { type ChartProps, Room } from './Room.tsx'
import { NOTHING, type RoomProps } from './shape.ts'
import { shown as say } from './shown.ts'

type Row = { readonly id: string; readonly label: string; readonly value: Interval }

/** An explorable whose chart compares one read-out: what is set now beside the presets. */
export function BarsRoom(props: RoomProps): VNode {
  return <Room {...props} Chart={Bars} />
}

/** Bars from nought, each with its interval as a dimension line; the number stands beside its name. */
export function Bars({ declaration, labels, words, language, known, shown, open }: ChartProps): VNode | null {
  const { chart } = declaration
  const read = declaration.reads.find(({ id }) => chart.kind === 'bars' && id === chart.read)
  if (!read) return null
  const rows: Row[] = [
    { id: 'now', label: words['now'] ?? '', value: shown.values[read.id] ?? NOTHING },
    ...declaration.presets
      .filter(({ quiet }) => !quiet)
      .map(({ id }) => {
        const [mean = null, ci95 = null] = (open && known[id]?.[read.id]) || []
        return { id, label: labels[`preset-${id}`] ?? '', value: { mean, ci95 } }
      }),
  ]
  const ends = rows.flatMap(({ value: { mean, ci95 } }) => {
    if (mean === null) return []
    return [mean - (ci95 ?? 0), mean + (ci95 ?? 0)]
  })
  const [from, to] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const at = (value: number): string => `${(100 * (value - from)) / (to - from || 1)}%`
  const wide = (a: number, b: number): string => `${(100 * Math.abs(a - b)) / (to - from || 1)}%`
  return (
    <figure class="bars">
      <figcaption>{labels[`read-${read.id}`]}</figcaption>
      <ul role="list">
        {rows.map(({ id, label, value: { mean, ci95 } }) => (
          <li key={id} class={id === 'now' ? 'bars-now' : undefined}>
            <span>{label}</span>
            <span class="tabular number">{say(language, { mean, ci95 }, read)}</span>
            <svg width="100%" height="18" aria-hidden="true">
              {mean !== null && (
                <>
                  <rect class="bars-bar" x={at(Math.min(0, mean))} y="3" width={wide(mean, 0)} height="12" />
                  {ci95 !== null && (
                    <line class="bars-spread" x1={at(mean - ci95)} x2={at(mean + ci95)} y1="9" y2="9" />
                  )}
                </>
              )}
              <line class="bars-nought" x1={at(0)} x2={at(0)} y1="0" y2="18" />
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  )
}
