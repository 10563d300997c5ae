import { expect, test } from 'vitest'
import { parseEffects } from '#course/scenario/effects.ts'
import { parseFormula } from '#course/scenario/formula.ts'
import { program, props, wordsOf } from '../debrief/sample-runs.ts'
import { sayCondition } from './conditions.ts'
import { sayEffects, saySteps } from './effects.ts'
import { effectsKey } from './key.ts'

/** The name and its number stand on one line. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')
const speech = { program, script: props.script, words: wordsOf('effects'), language: 'en' } as const

test('every choice of every decision stands in the key, with its effects in words', () => {
  const key = effectsKey(speech)
  expect(key.map(({ n, week, choices }) => [n, week, choices.length])).toEqual([
    [1, 1, 3],
    [2, 2, 2],
    [3, 4, 2],
  ])
  expect(
    key.flatMap(({ choices }) => choices.map(({ mark, effects }) => spaced(`${mark} ${effects}`))),
  ).toEqual([
    '1a trust +10; after 2 weeks (order −6)',
    '1b order +15; trust −8; Reed: attitude −1',
    '1c order −2',
    '2a order +20; if trust at least 50 (trust +2), else (trust −10)',
    '2b trust +8; order −5; if 1b was chosen (trust −4)',
    '3a order +6',
    '3b trust +6',
  ])
})

test.each([
  ['trust>=50&order<60', 'trust at least 50 and order below 60'],
  ['!pushed', '1b was not chosen'],
  ['here:bob&loss<=8', 'Reed is in the department and lost at most 8'],
  ['!here:bob', 'Reed has left the department'],
  ['seen:call', '“A call” has happened'],
  ['chosen:second/peace', '2b was chosen'],
  ['bob.st>=-1', 'Reed: attitude at least −1'],
  ['week>4', 'week above 4'],
  ['min(trust,0.5*order)<40', 'the smaller of (trust; 0.5 × order) below 40'],
])('the condition %s is told in words', (notation, words) => {
  expect(sayCondition(speech, parseFormula(notation))).toBe(words)
})

test('fields of everybody, settings, and branches with one side only', () => {
  expect(
    spaced(sayEffects(speech, parseEffects('all.tie-6 loss=1.25 ?pushed{flag:x}:{trust+1} flag:y'))),
  ).toBe('everybody: know only this person −6; lost = 1.25; unless 1b was chosen (trust +1)')
})

test('the steps of an action say whom they are about', () => {
  const steps = [
    { each: parseFormula('st<=-1'), plan: 0.35 },
    { one: true, effects: parseEffects('st-1') },
  ] as const
  expect(spaced(saySteps(speech, steps))).toBe(
    'for whom attitude at most −1 (leaves after handing over, loss × 0.35); whoever is least in favour (attitude −1)',
  )
})
