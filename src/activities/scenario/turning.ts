import type { Decision, Machine } from './machine.ts'
import type { Log } from './play.ts'
import { copyOf, type Run } from './run.ts'

/** What another choice at one decision would have led to, with everything later decided as the learner did. */
export type Alternative = {
  /** Place in the log. */
  readonly at: number
  readonly choice: number
  readonly ending: string | undefined
  /** Goal of the replay less goal of the run. */
  readonly gain: number
  readonly run: Run
}
export type TurningPoint = Alternative & {
  /** `other`: the run would have ended otherwise; `same`: better, but the ending stays; `held`: worse. */
  readonly kind: 'other' | 'same' | 'held'
}

/** Every other choice at every decision of a finished run, replayed from the very state it was taken in. */
export function alternatives(machine: Machine, log: Log): Alternative[] {
  const worth = machine.goal(log.run)
  const later = new Map(log.decided.map(({ node, decision }) => [node, decision]))
  return log.decided.flatMap(({ node, decision, opened }, at) =>
    (machine.program.nodes[node]?.choices ?? []).flatMap((_, choice) => {
      if (choice === decision.choice) return []
      const run = replay(machine, opened, { choice }, later)
      return { at, choice, ending: run.ending, gain: machine.goal(run) - worth, run }
    }),
  )
}

/**
 * The decisions on which the run turned, three at most: first those whose best replay ends otherwise, by the size of
 * the gain, then those that only gain. If nothing would have been better, those where the worst replay costs most.
 * Source: «Turning points» of the design of the scenarios.
 */
export function turningPoints(machine: Machine, log: Log, count = 3): TurningPoint[] {
  const all = alternatives(machine, log)
  const best = ofEach(all, (a, b) => b.gain - a.gain).filter(({ gain }) => gain > 0)
  const byGain = best.sort((a, b) => b.gain - a.gain)
  const turned = [
    ...byGain.filter(({ ending }) => ending !== log.ending).map(one => ({ ...one, kind: 'other' as const })),
    ...byGain.filter(({ ending }) => ending === log.ending).map(one => ({ ...one, kind: 'same' as const })),
  ]
  if (turned.length > 0) return turned.slice(0, count)
  return ofEach(all, (a, b) => a.gain - b.gain)
    .sort((a, b) => a.gain - b.gain)
    .slice(0, count)
    .map(one => ({ ...one, kind: 'held' as const }))
}

/** The first of each decision in this order. */
function ofEach(
  all: readonly Alternative[],
  order: (a: Alternative, b: Alternative) => number,
): Alternative[] {
  // Of one key the last entry stays: the first in this order is put last.
  const sorted = [...all].sort((a, b) => order(b, a))
  return [...new Map(sorted.map(one => [one.at, one])).values()]
}

/** Plays on from a copy of `from`: `first`, then the given decisions by node, option a where there is none. */
export function replay(
  machine: Machine,
  from: Run,
  first: Decision,
  later: ReadonlyMap<number, Decision> = new Map(),
): Run {
  const run = copyOf(from)
  machine.decide(run, first)
  while (run.ending === undefined) machine.decide(run, later.get(run.node) ?? { choice: 0 })
  return run
}

/** What an experienced head would have chosen here: place among the node's opinions, and the choice. */
export function expertAt(machine: Machine, run: Run): { readonly opinion: number; readonly choice: number } {
  const opinions = machine.program.nodes[run.node]?.expert ?? []
  const opinion = opinions.findIndex(({ when }) => when === undefined || machine.read(when)(run) !== 0)
  return { opinion, choice: opinions[opinion]?.choose ?? 0 }
}
