/** The second part: what the weeks brought, as data for the chart, its lists and its table. */
import type { Log } from '../play.ts'
import type { Alternative } from '../turning.ts'
import { capital, movesBetween, movesOf, named, sayChange, sayMoves, small } from './moves.ts'
import { bestByDecision, otherwiseOf } from './otherwise.ts'
import { choiceText, reading, type Stage, surname } from './stage.ts'

export type Line = {
  readonly id: string
  readonly name: string
  /** Week and value 0–100. */
  readonly points: readonly (readonly [number, number])[]
}
export type Decision = {
  /** From 1. */
  readonly n: number
  readonly week: number
  readonly title: string
  readonly choice: string
  readonly moved: string
  /** «Неделя 7: …». */
  readonly later: readonly string[]
  readonly otherwise: string
}
/** A price that came weeks after the decision `n`. */
export type Delayed = {
  readonly n: number
  readonly from: number
  readonly to: number
  readonly text: string
}
export type Mark = { readonly week: number; readonly title: string; readonly text: string }
export type Timeline = {
  readonly first: number
  readonly last: number
  /** A decision has ended it: behind its week stands no other one, only how it came out. */
  readonly ended: boolean
  readonly lines: readonly Line[]
  /** Gauges that are counted or called by a word, from the start to the end. */
  readonly counted: readonly { readonly name: string; readonly value: string }[]
  readonly decisions: readonly Decision[]
  readonly delayed: readonly Delayed[]
  readonly events: readonly Mark[]
  readonly departures: readonly Mark[]
}

/** @param all other choices at every decision, see turning.ts */
export function timelineOf(stage: Stage, log: Log, all: readonly Alternative[]): Timeline {
  const { script, machine, say } = stage
  const first = log.weeks[0]?.week ?? 1
  const decidedLast = log.decided.at(-1)?.week ?? first
  const lastWeek = log.weeks.at(-1)?.week ?? first
  // A run that a decision ends has no week behind it: its end stands where that week would be.
  const ended = decidedLast >= lastWeek
  const last = ended ? lastWeek + 1 : lastWeek
  const states = [...log.weeks, ...(ended ? [{ week: last, run: log.run }] : [])]
  const delayed = delayedOf(stage, log)
  const best = bestByDecision(all)
  const departures = log.departures.map(({ person, week, planned }) => ({
    week,
    title: surname(stage, person),
    text: say(planned ? 'left.planned' : 'left.suddenly'),
  }))
  return {
    ...{ first, last, ended, delayed, departures },
    lines: script.gauges
      .filter(({ show }) => show === 'ruler')
      .map(({ id, name }) => ({
        ...{ id, name },
        points: states.map(({ week, run }) => [week, machine.read(id)(run)] as const),
      })),
    counted: script.gauges
      .filter(({ show }) => show === 'counter' || show === 'word' || show === 'debrief')
      .map(({ id, name: whole }) => {
        const { name, unit } = named(whole)
        const from = reading(stage, id, states[0]?.run ?? log.run)
        const to = reading(stage, id, log.run)
        const move = { name, from, to, worth: 0, size: 0 } as const
        return from === to ? { name, value: to + unit } : { name, value: sayChange(stage, move, unit) }
      }),
    decisions: log.decided.map(({ node, decision, week, opened, after }, at) => {
      const alternative = best.get(at)
      const n = at + 1
      return {
        ...{
          n,
          week,
          title: stage.tell(script.nodes[node]?.title ?? '', opened, script.nodes[node]?.groups),
        },
        choice: choiceText(stage, node, decision.choice, opened),
        moved: capital(sayMoves(stage, movesBetween(stage, opened, after), 4)) || say('nothing'),
        later: delayed
          .filter(one => one.n === n)
          .map(({ to, text }) => say('later', { week: to, moves: text })),
        otherwise: alternative ? otherwiseOf(stage, log, alternative) : '',
      }
    }),
    events: log.happenings.flatMap(({ cause, week, changes }) =>
      cause.kind === 'event'
        ? [
            {
              week,
              title: script.events[cause.event]?.title ?? '',
              text: sayMoves(stage, movesOf(stage, changes), 2) || small(say('nothing')),
            },
          ]
        : [],
    ),
  }
}

function delayedOf(stage: Stage, log: Log): Delayed[] {
  return log.happenings.flatMap(({ cause, week, changes }) => {
    if (cause.kind !== 'later') return []
    const at = log.decided.findIndex(({ node }) => node === cause.node)
    const text = sayMoves(stage, movesOf(stage, changes))
    return text === '' ? [] : [{ n: at + 1, from: log.decided[at]?.week ?? week, to: week, text }]
  })
}
