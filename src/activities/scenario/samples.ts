/** A scenario for tests: three decisions, two people, an event, a delayed price, a seating. */
import { type Program, programOf } from '#course/scenario/program.ts'
import { type Script, scriptOf } from '#course/scenario/script.ts'
import type { Scenario } from '#course/shapes/scenario.ts'

const choice = (id: string, effects: string): Scenario['nodes'][number]['choices'][number] => ({
  id,
  text: `choice ${id}`,
  effects,
  principles: ['new-people-apart'],
  why: `why ${id}`,
  consequence: `consequence ${id}`,
})

const node = (
  id: string,
  week: number,
  choices: Scenario['nodes'][number]['choices'],
  seating?: string,
): Scenario['nodes'][number] => ({
  ...{ id, mark: 'A1', week, title: `title ${id}`, situation: `situation ${id}`, choices },
  ...(seating ? { seating } : {}),
  ask: { question: `question ${id}`, answer: `answer ${id}` },
  expert: [{ id: 'else', choose: choices[0]?.id ?? '', principle: 'new-people-apart', why: 'why' }],
})

const ending = (id: string, when?: string): Scenario['endings'][number] => ({
  ...{ id, mark: 'A-E1', title: `ending ${id}`, text: `text ${id}`, plan: `plan ${id}` },
  ...(when ? { when: [when] } : { else: true as const }),
  question: `question ${id}`,
  facts: ['first', 'second', 'third'].map(fact => ({ id: fact, text: `fact ${fact} {trust}` })),
})

export const sample: Scenario = {
  ...{
    id: 'sample',
    mark: 'A',
    title: 'Sample',
    minutes: 5,
    objectives: ['x'],
    lede: 'lede',
    before: 'before',
  },
  endWeek: 5,
  eventsPerRun: 1,
  vars: [
    { id: 'trust', name: 'Trust', start: 45, show: 'ruler' },
    { id: 'newc', name: 'New clients', start: 4, whole: true, show: 'counter' },
    { id: 'exposure', name: 'Exposure', start: 45, show: 'hidden' },
    { id: 'size', name: 'People', start: 4, show: 'hidden' },
  ],
  people: [
    { id: 'ann', name: 'Ann One', share: 60, tie: 80, st: -2, interest: 'i', fear: 'f', moves: 'm' },
    { id: 'bob', name: 'Bob Two', share: 40, tie: 50, st: 0, interest: 'i', fear: 'f', moves: 'm' },
  ],
  profiles: [
    { id: 'standard', name: 'Standard', text: 'as it is' },
    { id: 'hard', name: 'Hard', text: 'harder', set: { trust: 20 } },
  ],
  weekly: [{ at: 4, each: 'st<=-3', leave: 1 }],
  leaving: {
    ...{ suddenly: 'trust-1', gone: 'newc-1', followers: [] },
    handOver: { node: 'third', effects: 'trust-1' },
  },
  goal: { formula: 'trust', endings: {} },
  events: [
    { id: 'call', mark: 'R1', title: 'A call', weeks: [2, 2], effects: 'bob.st+1', text: 'Somebody calls.' },
  ],
  endings: [ending('good', 'trust>=50'), ending('bad')],
  nodes: [
    node('first', 1, [choice('raise', 'trust+10 @2{trust-3}'), choice('lower', 'trust-10 ann.st-1')]),
    node('seats', 3, [choice('far', 'exposure-26 trust+1'), choice('near', 'exposure+30')], 'exposure'),
    node('third', 4, [choice('stay', 'newc+2'), choice('go', 'trust+2')]),
  ],
}

export const sampleProgram: Program = programOf(sample)
export const sampleScript: Script = scriptOf(sample)
