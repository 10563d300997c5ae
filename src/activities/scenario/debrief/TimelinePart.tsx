import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Inline } from '../../prediction/Inline.tsx'
import { Chart, lineClass } from './Chart.tsx'
import { NARROW, PAPER, WIDE } from './plot.ts'
import type { Stage } from './stage.ts'
import type { Mark, Timeline } from './timeline.ts'

type Props = { readonly stage: Stage; readonly timeline: Timeline; readonly turned: ReadonlySet<number> }

/** The second part: the weeks as a drawing, the same as lists for a phone and a reader, and as a table. */
export function TimelinePart({ stage, timeline, turned }: Props): VNode {
  const { say } = stage
  const chart = { timeline, turned, weeks: say('weeks'), end: say('end') }
  return (
    <section class="debrief-part" aria-labelledby="debrief-weeks">
      <div class="debrief-head">
        <h2 id="debrief-weeks">{say('heading.weeks')}</h2>
        <p class="note">{say('conditional')}</p>
      </div>
      <figure class="debrief-figure">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <section class="scroll debrief-wide" tabIndex={0} aria-label={say('chart')}>
          <Chart {...chart} name="wide" size={WIDE} />
        </section>
        <Chart {...chart} name="paper" size={PAPER} />
        <div class="debrief-narrow">
          <Chart {...chart} name="narrow" size={NARROW} />
          <ul class="debrief-key" role="list">
            {timeline.lines.map(line => (
              <li key={line.id}>
                <svg width="48" height="12" viewBox="0 0 48 12" aria-hidden="true">
                  <path class={lineClass(timeline, line.id)} d="M0 6H48" />
                </svg>
                <span>{line.name}</span>
                <b>
                  {say('change', {
                    from: Math.round(line.points[0]?.[1] ?? 0),
                    to: Math.round(line.points.at(-1)?.[1] ?? 0),
                  })}
                </b>
              </li>
            ))}
          </ul>
          <Came stage={stage} timeline={timeline} />
        </div>
        {timeline.counted.length > 0 && (
          <ul class="debrief-counted" role="list">
            {timeline.counted.map(({ name, value }) => (
              <li key={name}>
                {name} <b>{value}</b>
              </li>
            ))}
          </ul>
        )}
      </figure>
      <Decisions stage={stage} timeline={timeline} turned={turned} />
    </section>
  )
}

/** What came late and by itself, for those who do not see it in the drawing. */
function Came({ stage, timeline }: { stage: Stage; timeline: Timeline }): VNode | null {
  const { say } = stage
  const { delayed, events, departures } = timeline
  const groups: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'later',
      'debrief-sign--later',
      delayed.map(({ n, to, text }) => say('lateList', { n, week: to, moves: text })),
    ],
    ['events', 'debrief-sign--event', events.map(mark => told(stage, mark))],
    ['left', 'debrief-sign--left', departures.map(mark => told(stage, mark))],
  ]
  const any = groups.filter(([, , all]) => all.length > 0)
  if (any.length === 0) return null
  return (
    <dl class="debrief-came">
      {any.map(([name, sign, all]) => (
        <div key={name}>
          <dt>
            <span class={`debrief-sign ${sign}`} aria-hidden="true" />
            {say(`came.${name}`)}
          </dt>
          {all.map(text => (
            <dd key={text}>
              <Inline text={text} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

const told = ({ say }: Stage, { week, title, text }: Mark) => say('markList', { week, title, text })

function Decisions({ stage, timeline, turned }: Props): VNode {
  const { say } = stage
  // On a phone the table is long; the drawing and the turning points say the most of it.
  const [isOpen] = useState(() => window.matchMedia('(width >= 60rem)').matches)
  return (
    <details class="debrief-all" open={isOpen}>
      <summary>{say('table.open')}</summary>
      <table class="debrief-table">
        <caption class="visually-hidden">{say('table.caption')}</caption>
        <thead>
          <tr>
            {['decision', 'choice', 'moved', 'otherwise'].map(name => (
              <th key={name} scope="col">
                {say(`table.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {timeline.decisions.map(({ n, week, title, choice, moved, later, otherwise }) => (
            <tr key={n} class={turned.has(n) ? 'is-turned' : undefined}>
              <th scope="row">
                <span class="debrief-decision">
                  <span class="debrief-number">{n}</span>
                  <span>
                    <Inline text={title} /> <small>{say('week', { week })}</small>
                  </span>
                </span>
              </th>
              <td data-name={say('table.choice')}>
                <Inline text={choice} />
              </td>
              <td data-name={say('table.moved')}>
                <Inline text={moved} />
                {later.map(text => (
                  <span key={text} class="debrief-late">
                    <Inline text={text} />
                  </span>
                ))}
              </td>
              <td data-name={say('table.otherwise')} class="debrief-otherwise">
                <Inline text={otherwise} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
