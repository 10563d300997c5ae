/** Progress files of a room, as its people would save them: made of facts, from the content of the course. */
import { begun, deedOf } from '#activities/scenario/runs.ts'
import { programOf } from '#course/scenario/program.ts'
import type { Item } from '#course/shapes/items.ts'
import { type Deed, type Facts, stamp } from '#learner/fact.ts'
import { settle } from '#learner/merge.ts'
import { writeProgress } from '#learner/progress-file.ts'
import { course } from './course.ts'

const NOON = 1_796_000_000
/** Above every version of the identities: these people answer the questions of today. */
const LOCK = 999

/** What a person did, in this order; nobody acts in the second of another. */
export function didBy(who: number, deeds: readonly Deed[]): Facts {
  return settle(deeds.map((deed, place) => stamp(deed, place + 1, NOON + who * 5000 + place)))
}

export const fileOf = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

export const savedBy = (name: string, who: number, deeds: readonly Deed[]) =>
  fileOf(name, writeProgress(didBy(who, deeds)))

/** An answer to an item with one choice: the right one or the first wrong one. */
export function answered(item: Item, right: boolean, sure?: 0 | 1 | 2): Deed {
  if (item.kind !== 'single') throw new Error(`${item.id} has no single choice`)
  const option = item.options.find(each => Boolean(each.right) === right)
  const common = { place: 'check', round: 1, lock: LOCK } as const
  const answer = { kind: 'answer', about: item.id, said: [option?.id ?? ''], ...common } as const
  return sure === undefined ? answer : { ...answer, sure }
}

/** A run of a scenario to its end, always with the choice at this place. `after`: how many acts came before. */
export function playedBy(who: number, scenario: string, choice: number, after: number): Deed[] {
  const program = programOf(course.scenario(scenario))
  const begin = begun(program, { profile: program.profiles[0]?.id ?? '' }, 11, undefined)
  const run = stamp(begin, after + 1, NOON + who * 5000 + after).id
  return [
    begin,
    ...program.nodes.map(({ choices }, node) =>
      deedOf(program, run, node, { choice: Math.min(choice, choices.length - 1) }),
    ),
  ]
}
