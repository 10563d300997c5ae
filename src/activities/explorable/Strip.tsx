import type { VNode } from 'preact'
import type { Language } from '#course/language.ts'
import { Hatches, hatch, type Work } from '#design/plan/hatches.tsx'
import { type ChartProps, Room } from './Room.tsx'
import type { RoomProps } from './shape.ts'

/** An explorable whose chart is one person's week. */
export function StripRoom(props: RoomProps): VNode {
  return <Room {...props} Chart={Strip} />
}

/** How each activity is hatched, in the order of the engine: prospect, answer, sell, docs, ship, complaint, care. */
const WORK: readonly Work[] = ['search', 'search', 'sale', 'paperwork', 'warehouse', 'problems', 'problems']
/** Kinds of the legend. */
const KINDS: readonly Work[] = ['search', 'sale', 'paperwork', 'warehouse', 'problems', 'runUp']
const DAYS = [0, 1, 2, 3, 4]
const DAY_HOURS = 7
const HEIGHT = 26
const ROW = 34

/** «пн» … «пт»; the first day of 2024 was a Monday. */
function weekday(language: Language, day: number): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + day),
  )
}

/** Five days, a row each; what is left white was rest. */
export function Strip({ labels, words, language, strip }: ChartProps): VNode {
  return (
    <figure class="strip">
      <figcaption>{labels['chart']}</figcaption>
      <svg width="100%" height={DAYS.length * ROW} aria-hidden="true">
        <Hatches />
        {DAYS.map(day => (
          <g key={day}>
            <text x="-8" y={day * ROW + 19} text-anchor="end">
              {weekday(language, day)}
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
                x={`${(100 * (from - day * DAY_HOURS)) / DAY_HOURS}%`}
                y={day * ROW + 1}
                width={`${(100 * (to - from)) / DAY_HOURS}%`}
                height={HEIGHT}
                fill={hatch[work]}
              />
            )
          }),
        )}
      </svg>
      <ul class="explorable-key" role="list">
        {KINDS.map(work => (
          <li key={work}>
            <svg width="26" height="16" aria-hidden="true">
              <rect
                class={`strip-piece strip-piece--${work}`}
                x="1"
                y="1"
                width="24"
                height="14"
                fill={hatch[work]}
              />
            </svg>
            {words[`work-${work}`]}
          </li>
        ))}
      </ul>
    </figure>
  )
}
