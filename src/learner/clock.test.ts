import { expect, test } from 'vitest'
import { factsOf } from './fact.ts'
import { fakeStorage } from './fake-storage.ts'
import { openLearner } from './learner.ts'
import { readProgress, writeProgress } from './progress-file.ts'
import { recordsOf } from './records-of.ts'
import { answer, DAY } from './samples.ts'

const YEAR = 365 * 86_400

/** One device whose clock is set by hand. */
function device() {
  const fake = fakeStorage()
  let now = DAY
  const open = () => openLearner({ prefix: 'course', storage: fake.open, now: () => now })
  return {
    open,
    set: (to: number) => {
      now = to
    },
  }
}

test('a clock set back a year: what was done later counts as later, and nothing is lost', () => {
  const { open, set } = device()
  const before = open()
  before.record(answer('first-item', ['a']))
  before.record({ kind: 'value', about: 'hours', value: 1 })
  set(DAY - YEAR)
  before.record({ kind: 'value', about: 'hours', value: 2 })
  before.record(answer('first-item', ['b']))
  const after = open()
  after.record({ kind: 'value', about: 'hours', value: 3 })
  after.record(answer('first-item', ['c'], { round: 2 }))
  const facts = open().$facts.get()
  expect(facts).toEqual(after.$facts.get())
  expect(factsOf(facts, 'answer').map(({ said }) => said[0])).toEqual(['a', 'b', 'c'])
  expect(factsOf(facts, 'value').map(({ value }) => value)).toEqual([3])
  const record = recordsOf(facts, (_, said) => Number(said[0] === 'c')).get('first-item')
  expect(record).toMatchObject({ tries: 3, first: 0, best: 1, round: 2, lastRight: true })
})

test('the same act twice in one second of a clock that was set back is two acts', () => {
  const { open, set } = device()
  const learner = open()
  for (const by of [0, YEAR, 0]) {
    set(DAY - by)
    learner.record(answer('first-item', ['a']))
  }
  expect(open().$facts.get().size).toBe(3)
})

test.each([
  ['before 1970', -5],
  ['in the year 20000', 569_000_000_000],
  ['that stands at a fraction', DAY + 0.5],
  ['that tells nothing', Number.NaN],
])('a clock %s: the act is kept all the same, here and in a file', (_, at) => {
  const { open, set } = device()
  set(at)
  const learner = open()
  learner.record(answer('first-item', ['a']))
  expect(learner.$saving.get().state).toBe('saved')
  expect(open().$facts.get()).toEqual(learner.$facts.get())
  expect(readProgress(writeProgress(learner.$facts.get()))).toMatchObject({ is: 'read', unreadable: 0 })
})
