/** A small course, and people who went through it. Only for tests. */
import { begun, deedOf } from '#activities/scenario/runs.ts'
import { sampleProgram as program } from '#activities/scenario/samples.ts'
import { type Deed, type Facts, stamp } from '#learner/fact.ts'
import { settle } from '#learner/merge.ts'
import { answer, DAY } from '#learner/samples.ts'
import type { ItemLine, RoomOutline } from './outline.ts'

const single = (id: string, prompt = `prompt of ${id}`): ItemLine => ({
  ...{ id, prompt, since: 1, lang: undefined },
  key: { kind: 'single', right: ['base'] },
  slips: [
    { said: 'lazy', misconception: 'people grew lazy' },
    { said: 'crm', misconception: 'a program mends it' },
  ],
})
const share: ItemLine = {
  ...{ id: 'share', prompt: '=1+1', since: 2, lang: undefined },
  key: { kind: 'num', right: ['27.5'], tolerance: 0.5 },
  slips: [{ near: [44, 1], misconception: 'calls were counted' }],
}

export const room: RoomOutline = {
  tables: ['table', 'mesa'],
  slides: {},
  decks: {},
  items: [single('why'), share, single('later', 'Later; "why"?')],
  pairs: [
    {
      ...{ title: 'First decision', lang: undefined },
      ...{ before: single('pre-1'), after: single('post-1') },
    },
  ],
  scenarios: [
    {
      ...{ id: program.id, title: 'Sample', lang: undefined, program },
      nodes: program.nodes.map(({ id, choices }) => ({
        ...{ id, title: `node ${id}` },
        choices: choices.map(choice => ({ id: choice.id, title: `choice ${choice.id}` })),
      })),
      endings: program.endings.map(({ id }) => ({ id, title: `ending ${id}` })),
    },
  ],
}

/** Facts of one person; no two people of a test act in the same second. */
export function person(deeds: readonly Deed[], who: number): Facts {
  return settle(deeds.map((deed, place) => stamp(deed, place + 1, DAY + who * 1000 + place)))
}

/**
 * A run with these choices by place, as facts in a row; `after` is how many acts came before it.
 * @param version of the scenario it was played with; absent: of today
 */
export function playedRun(
  choices: readonly number[],
  who: number,
  seed = 7,
  after = 0,
  version?: string,
): Deed[] {
  const today = begun(program, { profile: 'standard' }, seed, undefined)
  const begin = version === undefined ? today : { ...today, said: today.said.with(3, version) }
  const run = stamp(begin, after + 1, DAY + who * 1000 + after).id
  return [begin, ...choices.map((choice, node) => deedOf(program, run, node, { choice }))]
}

export const sureWrong = (about: string, said: string, lock = 9) => answer(about, [said], { sure: 2, lock })
