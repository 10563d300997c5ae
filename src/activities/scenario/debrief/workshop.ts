/** A small scenario with everything the engine knows: for tests only. */
import type { z } from 'zod'
import { type Scenario, scenarioFile } from '#course/shapes/scenario.ts'

const one = (text: string) => ({ question: `Ask ${text}?`, answer: `${text}: {trustful}` })
const trustful = {
  id: 'trustful',
  texts: [
    { id: 'high', when: 'trust>=50', text: 'they trust you' },
    { id: 'otherwise', text: 'they doubt you' },
  ],
}
const choice = (id: string, effects: string) => ({
  ...{ id, effects, text: `Choose ${id}`, why: `why ${id}`, consequence: `then ${id}` },
  principles: ['first-things'],
})
const opinion = (id: string, choose: string, when?: string) => ({
  ...{ id, choose, principle: choose === 'rule' ? 'rules' : 'first-things', why: `best is ${choose}` },
  ...(when === undefined ? {} : { when }),
})
const node = (
  id: string,
  week: number,
  choices: ReturnType<typeof choice>[],
  expert: ReturnType<typeof opinion>[],
) => ({
  ...{ id, week, choices, expert, mark: `W${week}`, title: `Title ${id}`, situation: 'a situation' },
  ask: one(id),
})
const ending = (id: string, when?: string) => ({
  ...{ id, mark: 'W-E1', title: `End ${id}`, text: `It is ${id} at {order}.`, plan: `Plan of ${id}` },
  ...(when === undefined ? { else: true as const } : { when: [when] }),
  facts: ['order', 'trust', 'clients'].map(name => ({ id: name, text: `Fact ${name}: {${name}}` })),
  question: `And yours, after ${id}?`,
})

const file: z.input<typeof scenarioFile> = {
  ...{ id: 'workshop', mark: 'W', title: 'Workshop', minutes: 5, objectives: ['any'] },
  ...{ lede: 'lede', before: 'before', endWeek: 6 },
  vars: [
    { id: 'order', name: 'Order', start: 40, show: 'ruler' },
    { id: 'trust', name: 'Trust', start: 50, show: 'ruler' },
    { id: 'clients', name: 'Clients', start: 2, max: 60, whole: true, show: 'counter' },
    { id: 'loss', name: 'Lost, %', start: 0, show: 'counter' },
    { id: 'secret', name: 'secret', start: 0, show: 'hidden' },
  ],
  derived: [{ id: 'flow', name: 'Strength', formula: 'order*trust/100', show: 'counter' }],
  people: [
    { id: 'ann', name: 'Ann Stone', share: 60, tie: 50, st: 0, interest: 'i', fear: 'f', moves: 'm' },
    { id: 'bob', name: 'Bob Reed', share: 40, tie: 50, st: -2, interest: 'i', fear: 'f', moves: 'm' },
  ],
  profiles: [
    { id: 'usual', name: 'Usual', text: 'usual' },
    { id: 'poor', name: 'Poor', text: 'poor', set: { trust: 30 } },
  ],
  weekly: [{ effects: 'clients+(order/100)' }, { from: 3, each: 'st<=-3', leave: 0.5 }],
  leaving: {
    ...{ suddenly: 'loss+(stake/100*factor)', gone: 'order+2', followers: [] },
    handOver: { node: 'third', effects: 'loss+(stake/100*factor)' },
  },
  goal: { formula: '0.5*order+0.5*trust-loss', endings: { strict: -5 } },
  variants: [trustful],
  eventsPerRun: 1,
  events: [
    {
      ...{ id: 'call', mark: 'W1', title: 'A call', weeks: [3, 3], text: 'a call' },
      effects: '?trust>=50{order+5}:{trust-5}',
    },
  ],
  endings: [ending('good', 'order>=65&trust>=55'), ending('strict', 'order>=60'), ending('calm')],
  nodes: [
    node(
      'first',
      1,
      [
        choice('talk', 'trust+10 @2{order-6}'),
        choice('push', 'order+15 trust-8 bob.st-1 flag:pushed'),
        choice('wait', 'order-2'),
      ],
      [opinion('low', 'wait', 'trust<45'), opinion('otherwise', 'talk')],
    ),
    node(
      'second',
      2,
      [
        choice('rule', 'order+20 ?trust>=50{trust+2}:{trust-10}'),
        choice('peace', 'trust+8 order-5 ?pushed{trust-4}'),
      ],
      [opinion('otherwise', 'rule')],
    ),
    node(
      'third',
      4,
      [choice('fix', 'order+6'), choice('thank', 'trust+6')],
      [opinion('done', 'thank', 'order>=60'), opinion('otherwise', 'fix')],
    ),
  ],
}

export const workshop: Scenario = scenarioFile.parse(file)
