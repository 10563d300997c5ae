/** All that the page shows of a room, computed from its people. */
import { type BeforeAfter, beforeAfter, type SureAndWrong, sureAndWrong } from './answers.ts'
import { type Endings, endingsOf } from './endings.ts'
import type { Person } from './gather.ts'
import type { RoomOutline, ScenarioLine } from './outline.ts'
import { type NodeVotes, votesOf } from './votes.ts'

/** Below so many people a share or a table would tell of one person: then there are counts only. */
export const SHARES_FROM = 5

export type ScenarioSum = {
  readonly scenario: ScenarioLine
  readonly votes: readonly NodeVotes[]
  readonly endings: Endings
}

export type Sum = {
  readonly people: number
  readonly shares: boolean
  readonly sureAndWrong: readonly SureAndWrong[]
  readonly beforeAfter: readonly BeforeAfter[]
  /** Those that somebody has begun. */
  readonly scenarios: readonly ScenarioSum[]
}

export function sum(people: readonly Person[], course: RoomOutline): Sum {
  const shares = people.length >= SHARES_FROM
  const scenarios = course.scenarios.map(scenario => {
    const endings = endingsOf(people, scenario.program)
    return {
      scenario,
      votes: votesOf(people, scenario.program),
      endings: shares ? endings : { ...endings, tables: [] },
    }
  })
  return {
    people: people.length,
    shares,
    sureAndWrong: sureAndWrong(people, course.items),
    beforeAfter: beforeAfter(people, course.pairs),
    scenarios: scenarios.filter(
      ({ votes, endings }) => votes.length > 0 || endings.finished + endings.unfinished > 0,
    ),
  }
}
