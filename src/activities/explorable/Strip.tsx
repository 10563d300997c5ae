import type { VNode } from 'preact'
import { hatch, type Work } from '#design/plan/hatches.tsx'
import { type ChartProps, Room } from './Room.tsx'
import type { RoomProps } from './shape.ts'

/** An explorable whose chart is one person's week. */
export function StripRoom(props: RoomProps): VNode {
  return <Room {...props} Chart={Strip} />
}

/** How each activity is hatched, in the order of the engine: prospect, answer, sell, docs, ship, complaint, care. */
const WORK: readonly Work[] = ['search', 'search', 'sale', 'paperwork', 'warehouse', 'problems', 'problems']
const DAYS = [0, 1, 2, 3, 4]
const DAY_HOURS = 7
const HEIGHT = 26
const ROW = 34

/** Hours along a day, from its beginning. */
const along = (hours: number): string => `${(100 * hours) / DAY_HOURS}%`

/** Five days, a row each; what is left white was rest. What the hatches mean stands in the page: StripKey.astro. */
export function Strip({ labels, words, strip }: ChartProps): VNode {
  return (
    <figure class="strip">
      <figcaption>{labels['chart']}</figcaption>
      <svg width="100%" height={DAYS.length * ROW} aria-hidden="true">
        {DAYS.map(day => (
          <g key={day}>
            <text x="-8" y={day * ROW + 19} text-anchor="end">
              {words[day]}
            </text>
            <rect class="strip-day" x="0" y={day * ROW + 1} width="100%" height={HEIGHT} />
          </g>
        ))}
        {strip.flatMap(({ at, hours, activity }, place) =>
          DAYS.flatMap(day => {
            const [from, to] = [Math.max(at, day * DAY_HOURS), Math.min(at + hours, (day + 1) * DAY_HOURS)]
            if (to <= from) return []
            const work = activity < 0 ? 'runUp' : (WORK[activity] ?? 'search')
            return (
              <rect
                key={`${place} ${day}`}
                class={`strip-piece strip-piece--${work}`}
                x={along(from - day * DAY_HOURS)}
                y={day * ROW + 1}
                width={along(to - from)}
                height={HEIGHT}
                fill={hatch[work]}
              />
            )
          }),
        )}
      </svg>
    </figure>
  )
}
