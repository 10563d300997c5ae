import { expect, test } from 'vitest'
import { type Answer, stamp } from '#learner/fact.ts'
import { passed } from './passed.ts'

const items = [
  { id: 'why', right: ['base'], since: 2 },
  { id: 'share', right: ['27.5'], tolerance: 0.5, since: 1 },
]
const answer = (about: string, said: string, lock = 3): Answer => ({
  ...{ kind: 'answer', about, said: said ? [said] : [], place: 'lesson', round: 1, lock },
})
const factsOf = (...answers: Answer[]) =>
  new Map(answers.map((deed, n) => stamp(deed, n + 1, 1)).map(fact => [fact.id, fact]))

test('both right at the first answer: passed', () => {
  expect(passed(factsOf(answer('why', 'base'), answer('share', '28')), items)).toBe(true)
})

test('one is missing, or was missed first, or its key was asked for: not passed', () => {
  expect(passed(factsOf(answer('why', 'base')), items)).toBe(false)
  const right = answer('share', '27')
  expect(passed(factsOf(answer('why', 'lazy'), answer('why', 'base'), right), items)).toBe(false)
  expect(passed(factsOf(answer('why', ''), answer('why', 'base'), right), items)).toBe(false)
})

test('an answer to what the item meant before says nothing, and of no items nobody has passed', () => {
  expect(passed(factsOf(answer('why', 'base', 1), answer('share', '27')), items)).toBe(false)
  expect(passed(factsOf(), [])).toBe(false)
})
