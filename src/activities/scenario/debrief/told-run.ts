/** Everything that a debrief says of one run, in its six parts. */

import { type Log, play } from '../play.ts'
import type { KeptRun } from '../runs.ts'
import { alternatives, turningPoints } from '../turning.ts'
import { type Chain, chainOf } from './chain.ts'
import { type Outcome, outcomeOf } from './forecast.ts'
import { type Point, pointsOf } from './points.ts'
import { beginningOf, endingTitle, type Stage } from './stage.ts'
import { type Timeline, timelineOf } from './timeline.ts'

export type ToldRun = {
  readonly log: Log
  readonly outcome: Outcome
  readonly timeline: Timeline
  readonly points: readonly Point[]
  /** The one that weighs most; `points` are in the order of the weeks. */
  readonly first: Point | undefined
  readonly chain: Chain | undefined
  /** What the model gives in thousands of runs, beside this one; empty where the words have nothing. */
  readonly numbers: string
}

export function toldRun(stage: Stage, kept: KeptRun): ToldRun {
  const { machine, program } = stage
  const log = play(machine, kept.start, kept.seed, kept.decisions)
  const turning = turningPoints(machine, log)
  const points = pointsOf(stage, log, turning)
  return {
    log,
    outcome: outcomeOf(stage, log, kept.forecast),
    timeline: timelineOf(stage, log, alternatives(machine, log)),
    points,
    first: points.find(({ at }) => at === turning[0]?.at),
    chain: chainOf(stage, log),
    numbers: numbersOf(stage, log, program.id),
  }
}

/** `numbers.<scenario>` of the words: told for the state at the start, with what was chosen and how it ended. */
function numbersOf(stage: Stage, log: Log, id: string): string {
  const { script, program, tell } = stage
  return tell(stage.words[`numbers.${id}`] ?? '', beginningOf(log), [], name => {
    if (name === 'ending') return endingTitle(stage, log.ending)
    if (name.startsWith('ending.')) return endingTitle(stage, name.slice('ending.'.length))
    const made = log.decided.find(({ node }) => name === `chose.${program.nodes[node]?.id}`)
    const node = made && script.nodes[made.node]
    return made && node?.choices[made.decision.choice]?.text
  })
}
