import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Deed, type Facts, NO_FACTS } from './fact.ts'
import { type FakeStorage, fakeStorage } from './fake-storage.ts'
import { type Learner, openLearner } from './learner.ts'
import { answer, DAY, factsFrom } from './samples.ts'

const open = (fake: FakeStorage, now = () => DAY, first = NO_FACTS): Learner =>
  openLearner({ prefix: 'course', storage: fake.open, now, first })
const abouts = (learner: Learner) => [...learner.$facts.get().values()].map(({ about }) => about).sort()
const field = (text: string): Deed & { kind: 'text' } => ({ kind: 'text', about: 'sheet.field', text })
const theText = (learner: Learner) =>
  [...learner.$facts.get().values()].flatMap(fact => (fact.kind === 'text' ? [fact.text] : []))
const sizes = (fake: FakeStorage) =>
  [...fake.kept.keys()].filter(key => key.startsWith('course:fact:')).length

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('an act is in storage before record returns, and there after a restart', () => {
  const fake = fakeStorage()
  open(fake).record(answer('first-item', ['a']))
  expect(sizes(fake)).toBe(1)
  expect(abouts(open(fake))).toEqual(['first-item'])
})

test('an act is numbered after all that were seen, whatever the clock says', () => {
  const fake = fakeStorage()
  let time = DAY
  const learner = open(fake, () => time)
  learner.record({ kind: 'seen', about: 'before' })
  time -= 366 * 86_400
  learner.record({ kind: 'value', about: 'x', value: 1 })
  learner.record({ kind: 'value', about: 'x', value: 2 })
  const numbers = [...open(fake).$facts.get().values()].map(({ about, n }) => [about, n])
  expect(numbers.sort()).toEqual([
    ['before', 1],
    ['x', 3],
  ])
})

test('typing is written 300 ms after it began, not when it ends', () => {
  const fake = fakeStorage()
  const learner = open(fake)
  for (let letters = 1; letters <= 10; letters++) {
    learner.recordSoon(field('я'.repeat(letters)))
    vi.advanceTimersByTime(100)
  }
  expect(theText(open(fake))).toEqual(['я'.repeat(9)])
  vi.advanceTimersByTime(300)
  expect(theText(open(fake))).toEqual(['я'.repeat(10)])
  expect(sizes(fake)).toBe(1)
})

test('what was typed last is written when the page hides', () => {
  const fake = fakeStorage()
  const learner = open(fake)
  learner.recordSoon(field('почти'))
  learner.flush()
  expect(theText(open(fake))).toEqual(['почти'])
  expect(vi.getTimerCount()).toBe(0)
})

test('an act written at once takes the place of what was typed before it', () => {
  const learner = open(fakeStorage())
  learner.recordSoon(field('черновик'))
  learner.recordSoon({ kind: 'value', about: 'sheet.field', value: 1 })
  learner.record(field('чистовик'))
  vi.runAllTimers()
  expect(theText(learner)).toEqual(['чистовик'])
  expect(learner.$facts.get().size).toBe(2)
})

test('a replaced value leaves storage', () => {
  const fake = fakeStorage()
  const learner = open(fake)
  for (let value = 0; value < 20; value++) learner.record({ kind: 'value', about: 'x', value })
  expect(sizes(fake)).toBe(1)
})

test('a replaced value stays in storage until the one that replaces it is there', () => {
  const fake = fakeStorage()
  const learner = open(fake)
  learner.record(field('старое'))
  fake.fail('full')
  learner.record(field('новое'))
  expect(theText(learner)).toEqual(['новое'])
  expect(theText(open(fake))).toEqual(['старое'])
  fake.fail(undefined)
  learner.flush()
  expect(theText(open(fake))).toEqual(['новое'])
  expect(sizes(fake)).toBe(1)
})

test('erasing a text erases its older form too, which a full storage still holds', () => {
  const fake = fakeStorage()
  const learner = open(fake)
  learner.record(field('старое'))
  fake.leave(40)
  learner.record(field('новое и длиннее'.repeat(20)))
  expect(learner.$saving.get().state).toBe('full')
  learner.erase(learner.$facts.get().keys())
  expect(open(fake).$facts.get().size).toBe(0)
})

test('what is erased is not typed back by a burst that was still going on', () => {
  const fake = fakeStorage()
  const learner = open(fake)
  learner.record(field('раз'))
  learner.recordSoon(field('раз, два'))
  learner.erase(learner.$facts.get().keys())
  vi.runAllTimers()
  expect(open(fake).$facts.get().size).toBe(0)
})

test('erased stays erased over a restart, and what an LMS remembers does not bring it back', () => {
  const fake = fakeStorage()
  const learner = open(fake)
  learner.record(answer('first-item', ['a']))
  learner.record(answer('second-item', ['a']))
  const all: Facts = learner.$facts.get()
  learner.erase([...all.values()].filter(({ about }) => about === 'first-item').map(({ id }) => id))
  expect(abouts(open(fake))).toEqual(['second-item'])
  expect(abouts(open(fake, () => DAY, all))).toEqual(['second-item'])
})

test('a file that is loaded restores what was erased, for good', () => {
  const fake = fakeStorage()
  const learner = open(fake)
  learner.record(answer('first-item', ['a']))
  const saved = learner.$facts.get()
  learner.erase(saved.keys())
  expect(learner.absorb(saved)).toBe(1)
  expect(abouts(open(fake))).toEqual(['first-item'])
  expect(learner.absorb(saved)).toBe(0)
})

test('the same act in the same second after erasing is an act again', () => {
  const fake = fakeStorage()
  const learner = open(fake)
  learner.record(answer('first-item', ['a']))
  learner.erase(learner.$facts.get().keys())
  learner.record(answer('first-item', ['a']))
  expect(abouts(open(fake))).toEqual(['first-item'])
})

test('facts known from elsewhere are there at once and are kept', () => {
  const fake = fakeStorage()
  const known = factsFrom([answer('first-item', ['a']), { kind: 'seen', about: 'lesson' }])
  expect(abouts(open(fake, () => DAY, known))).toEqual(['first-item', 'lesson'])
  expect(abouts(open(fake))).toEqual(['first-item', 'lesson'])
})

test('early answers are taken once, by whatever way they come', () => {
  const fake = fakeStorage()
  const early = { ...answer('first-item', ['a']), at: DAY - 5 }
  fake.kept.set('course:early:1', JSON.stringify(early))
  const learner = open(fake)
  learner.takeEarly([early])
  learner.takeEarly([early])
  expect([...learner.$facts.get().values()].map(({ at }) => at)).toEqual([DAY - 5])
  expect([...fake.kept.keys()].filter(key => key.includes('early'))).toEqual([])
  fake.kept.set('course:early:1', JSON.stringify(early))
  const later = open(fake)
  later.takeEarly([])
  expect(later.$facts.get().size).toBe(1)
})

test('two different early answers of one second are two acts', () => {
  const learner = open(fakeStorage())
  learner.takeEarly([
    { ...answer('first-item', ['a']), at: DAY },
    { ...answer('first-item', ['b']), at: DAY },
  ])
  expect(learner.$facts.get().size).toBe(2)
})

test('an early answer stays where it is until it is safe, and what is none is left alone', () => {
  const fake = fakeStorage([
    ['course:early:1', JSON.stringify({ ...answer('first-item', ['a']), at: DAY })],
    ['course:early:2', '{"kind":"answer","about":'],
  ])
  fake.fail('refuses')
  const learner = open(fake)
  learner.takeEarly([null, 'x', { kind: 'answer' }])
  expect(abouts(learner)).toEqual(['first-item'])
  expect(fake.kept.size).toBe(2)
  fake.fail(undefined)
  learner.takeEarly([])
  learner.flush()
  learner.takeEarly([])
  expect([...fake.kept.keys()].filter(key => key.includes('early'))).toEqual(['course:early:2'])
  expect(abouts(open(fake))).toEqual(['first-item'])
})

test('listeners hear of an act once, and of nothing when nothing happened', () => {
  const learner = open(fakeStorage())
  const heard = vi.fn()
  learner.$facts.listen(heard)
  learner.record({ kind: 'seen', about: 'lesson' })
  learner.refresh()
  learner.flush()
  expect(heard).toHaveBeenCalledTimes(1)
})

test('five thousand facts open within the blink of an eye, and one more act costs a fraction of it', () => {
  const fake = fakeStorage()
  const many = Array.from({ length: 5000 }, (_, place) =>
    answer(`item-${place % 80}`, ['a', 'b'], { round: 1 + (place % 9) }),
  )
  open(fake).absorb(factsFrom(many))
  const began = performance.now()
  const learner = open(fake)
  const opened = performance.now()
  for (let place = 0; place < 20; place++) learner.record(answer('item-1', ['a']))
  const recorded = (performance.now() - opened) / 20
  expect(learner.$facts.get().size).toBe(5020)
  // About 20 and 1 ms here; ten times that only when something has become quadratic.
  expect(opened - began).toBeLessThan(300)
  expect(recorded).toBeLessThan(15)
})
