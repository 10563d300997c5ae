import type { VNode } from 'preact'
import { Door } from '#design/plan/links.tsx'
import { PersonSign } from '#design/plan/marks.tsx'
import type { Log } from '../play.ts'
import { nameOf } from './between.ts'
import { type Book, choiceAt, titleAt } from './book.ts'
import type { Moment } from './moment.ts'

type State = 'taken' | 'now' | 'later'
type Props = { readonly book: Book; readonly log: Log; readonly moment: Moment }

/** The weeks as a wall: a decision taken is an open door, this one stands ajar, later ones are shut. */
export function Weeks({ book, log, moment }: Props): VNode {
  const { program } = book
  const weeks = Array.from({ length: program.endWeek }, (_, at) => at + 1)
  const current = moment.screen === 'decide' ? moment.node : -1
  const taken = new Map(log.decided.map(one => [one.node, one]))
  const reached = moment.screen === 'consequence' ? moment.now.week : log.run.week
  const state = (node: number): State => (node === current ? 'now' : taken.has(node) ? 'taken' : 'later')
  const events = log.happenings.filter(({ cause, week }) => cause.kind === 'event' && week <= reached)
  const departures = log.departures.filter(({ week }) => week <= reached)
  return (
    <section class="weeks">
      <h2 class="visually-hidden">{book.word('weeks')}</h2>
      <ol class="wall" aria-hidden="true">
        {weeks.map(week => {
          const nodes = program.nodes.flatMap((node, at) => (node.week === week ? [at] : []))
          const isNow = week === moment.now.week
          return (
            <li key={week} data-now={isNow || undefined} data-ahead={week > reached || undefined}>
              <span class="wall-week">{week}</span>
              <span class="wall-doors">
                {nodes.map(node => (
                  <DoorMark key={node} state={state(node)} />
                ))}
                {week === program.endWeek && (
                  <DoorMark state={log.ending && moment.screen === 'end' ? 'taken' : 'later'} />
                )}
                {events
                  .filter(one => one.week === week)
                  .map((_, at) => (
                    <EventMark key={`${at}`} />
                  ))}
                {departures
                  .filter(one => one.week === week)
                  .map(({ person }) => (
                    <svg key={person} aria-hidden="true" viewBox="-9 -14 18 32" width="18" height="32">
                      <PersonSign mark="away" r={7} y={4} />
                    </svg>
                  ))}
              </span>
              <span class="wall-titles">
                {nodes
                  .filter(node => state(node) !== 'later')
                  .map(node => (
                    <span key={node} data-state={state(node)}>
                      {titleAt(book, node, taken.get(node)?.opened ?? log.run)}
                    </span>
                  ))}
              </span>
            </li>
          )
        })}
      </ol>
      <details class="weeks-list">
        <summary>{book.word('weeksList')}</summary>
        <ol>
          {weeks
            .filter(week => week <= reached)
            .map(week => {
              const lines = [
                ...log.decided.flatMap(({ node, week: of, decision, opened }) =>
                  of === week
                    ? [
                        book.word('weekDecided', {
                          title: titleAt(book, node, opened),
                          choice: choiceAt(book, node, decision.choice, opened),
                        }),
                      ]
                    : [],
                ),
                ...events.flatMap(({ cause, week: of }) =>
                  of === week && cause.kind === 'event' ? [book.script.events[cause.event]?.title ?? ''] : [],
                ),
                ...departures.flatMap(({ person, week: of }) =>
                  of === week ? [book.word('weekLeft', { name: nameOf(book, person) })] : [],
                ),
                ...(current >= 0 && program.nodes[current]?.week === week
                  ? [book.word('weekNow', { title: titleAt(book, current, log.run) })]
                  : []),
              ]
              return (
                <li key={week} value={week}>
                  {lines.length > 0 ? lines.join('; ') : book.word('quiet')}
                </li>
              )
            })}
        </ol>
      </details>
    </section>
  )
}

/** A door in the wall, 24 wide; the wall itself is the border of the week. */
function DoorMark({ state }: { readonly state: State }): VNode {
  return (
    <svg
      aria-hidden="true"
      class={`wall-door wall-door--${state}`}
      viewBox="0 0 28 32"
      width="28"
      height="32"
    >
      <path class="wall-gap" d="M2 0h24v6h-24z" />
      {state === 'taken' && <Door tone="ink" from={{ x: 26, y: 3 }} to={{ x: 2, y: 3 }} />}
      {state === 'now' && (
        <>
          <path class="plan-line wall-now" stroke-width="2.2" d="M26 3L4.3 13.1" />
          <path class="plan-line wall-now" stroke-width="1.2" d="M4.3 13.1A24 24 0 0 1 2 3" />
        </>
      )}
      {state === 'later' && <path class="plan-line plan-edge" stroke-width="1.4" d="M2 3H26" />}
    </svg>
  )
}

/** A note on the wall: something happened that nobody decided. */
const EventMark = (): VNode => (
  <svg aria-hidden="true" viewBox="0 0 14 32" width="14" height="32">
    <path class="plan-line plan-ink" stroke-width="1" d="M7 6V22" />
    <circle class="plan-fill plan-ink" cx="7" cy="24" r="3.5" />
  </svg>
)
