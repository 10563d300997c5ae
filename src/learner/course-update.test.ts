/** A course update that drops an item, renames one and adds one, on a device that is in the middle of it. */
import { expect, test } from 'vitest'
import { factsOf } from './fact.ts'
import { fakeStorage } from './fake-storage.ts'
import { openLearner } from './learner.ts'
import { readProgress, writeProgress } from './progress-file.ts'
import { type Grade, recordsOf } from './records-of.ts'
import { renamed } from './renamed.ts'
import { answer, DAY } from './samples.ts'
import { stored } from './stored.ts'

const steps = [renamed({ 'old-name': 'new-name' })]
const before: Grade = (about, said) =>
  ['dropped', 'old-name', 'stays'].includes(about) ? Number(said[0] === 'right') : undefined
/** `stays` got a new key with lock version 3. */
const after: Grade = (about, said, lock) =>
  ['new-name', 'added'].includes(about) || (about === 'stays' && lock >= 3)
    ? Number(said[0] === 'right')
    : undefined

function device() {
  const fake = fakeStorage()
  const where = { prefix: 'course', storage: fake.open, now: () => DAY }
  const old = openLearner(where)
  old.record(answer('dropped', ['right']))
  old.record(answer('old-name', ['wrong'], { sure: 2 }))
  old.record(answer('old-name', ['right']))
  old.record({ kind: 'value', about: 'old-name.draft', value: ['half'] })
  old.record(answer('stays', ['right']))
  return { fake, old, update: () => openLearner({ ...where, steps }) }
}

test('what was dropped counts nowhere and is kept, what was renamed goes on, what was added is not begun', () => {
  const { old, update } = device()
  expect(recordsOf(old.$facts.get(), before).size).toBe(3)
  const learner = update()
  const facts = learner.$facts.get()
  expect(learner.$saving.get()).toEqual({ state: 'saved', aside: 0, newer: 0 })
  expect(facts.size).toBe(5)
  const records = recordsOf(facts, after)
  expect([...records.keys()]).toEqual(['new-name'])
  expect(records.get('new-name')).toMatchObject({ tries: 2, first: 0, lastRight: true, sureAndWrong: true })
  expect(factsOf(facts, 'value').map(({ about }) => about)).toEqual(['new-name.draft'])
  // It is not hidden from whoever did it.
  const shown = stored(facts, [{ id: 'chapter', activities: ['new-name', 'added', 'stays'] }])
  expect(shown.unknown.map(({ id }) => id)).toEqual(['dropped'])
  expect(shown.count).toBe(5)
})

test('the update died in the middle, was tried again, was opened twice: nothing is doubled or lost', () => {
  const whole = device().update().$facts.get()
  for (let life = 0; life <= 8; life++) {
    const { fake, update } = device()
    fake.crashAfter(life)
    update()
    fake.crashAfter(Number.POSITIVE_INFINITY)
    expect(update().$facts.get()).toEqual(whole)
    expect(update().$facts.get()).toEqual(whole)
    expect([...fake.kept.keys()].filter(key => key.startsWith('course:fact:'))).toHaveLength(5)
  }
})

test('an old tab works on beside the update: what it does is found when it is gone', () => {
  const { old, update } = device()
  update()
  old.record(answer('old-name', ['right'], { round: 2 }))
  old.record(answer('dropped', ['right'], { round: 2 }))
  const facts = update().$facts.get()
  expect(facts.size).toBe(7)
  expect(recordsOf(facts, after).get('new-name')).toMatchObject({ tries: 3, best: 1, round: 2 })
})

test('a file of before the update is the same work as the device itself, file of after it is told as newer', () => {
  const { old, update } = device()
  const reading = readProgress(writeProgress(old.$facts.get()), steps)
  const learner = update()
  if (reading.is !== 'read') throw new Error(reading.why)
  expect(reading.facts).toEqual(learner.$facts.get())
  expect(learner.absorb(reading.facts)).toBe(0)
  const newer = writeProgress(old.$facts.get()).replace('"version":1', '"version":2')
  const held = old.$facts.get()
  expect(readProgress(newer)).toEqual({ is: 'refused', why: 'newer' })
  expect(old.$facts.get()).toBe(held)
})
