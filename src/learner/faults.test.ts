import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byOrder, type Deed, type Fact, type Facts } from './fact.ts'
import { type FakeStorage, type Fault, fakeStorage } from './fake-storage.ts'
import { openLearner } from './learner.ts'
import { placeOf, settle } from './merge.ts'
import { answer, anyDeed, DAY, factsFrom } from './samples.ts'

const open = (fake: FakeStorage) => openLearner({ prefix: 'course', storage: fake.open, now: () => DAY })
const kept = (fake: FakeStorage) => open(fake).$facts.get()

test('storage that cannot even be looked at: everything works as long as the page', () => {
  const fake = fakeStorage()
  fake.fail('forbidden')
  const learner = open(fake)
  expect(learner.$saving.get().state).toBe('blocked')
  learner.record(answer('first-item', ['a']))
  expect(learner.$facts.get().size).toBe(1)
  expect(learner.erase(learner.$facts.get().keys())).toBe(true)
  expect(learner.$facts.get().size).toBe(0)
})

test('storage that there is none: everything works as long as the page', () => {
  const learner = openLearner({ prefix: 'course', storage: () => undefined, now: () => DAY })
  learner.record(answer('first-item', ['a']))
  expect([learner.$facts.get().size, learner.$saving.get().state]).toEqual([1, 'blocked'])
})

test.each<Fault>(['full', 'refuses', 'ignores', 'garbage', 'forbidden'])(
  'storage goes wrong in the middle (%s): nothing on the screen is lost, it is said, and saved when storage heals',
  fault => {
    const fake = fakeStorage()
    const learner = open(fake)
    learner.record(answer('first-item', ['a']))
    expect(learner.$saving.get().state).toBe('saved')
    fake.fail(fault)
    learner.record(answer('second-item', ['a']))
    learner.record({ kind: 'value', about: 'x', value: 1 })
    learner.record({ kind: 'value', about: 'x', value: 2 })
    expect(learner.$facts.get().size).toBe(3)
    expect(learner.$saving.get().state).toBe('full')
    fake.fail(undefined)
    learner.record({ kind: 'seen', about: 'lesson' })
    expect(learner.$saving.get().state).toBe('saved')
    expect(kept(fake)).toEqual(learner.$facts.get())
  },
)

test('a large text that finds no room does not keep small acts from being saved', () => {
  const fake = fakeStorage()
  const learner = open(fake)
  fake.leave(2000)
  learner.record({ kind: 'text', about: 'note', text: 'я'.repeat(5000) })
  learner.record(answer('first-item', ['a']))
  expect([...kept(fake).values()].map(({ about }) => about)).toEqual(['first-item'])
  expect(learner.$saving.get().state).toBe('full')
})

test('what could not be read back one day is not called saved', () => {
  const fake = fakeStorage()
  const learner = open(fake)
  learner.record({ kind: 'seen', about: 'имя не из букв латиницы' })
  expect(learner.$saving.get().state).toBe('full')
  expect(fake.kept.size).toBe(0)
})

test('any sequence of acts with storage failing and healing: nothing throws, nothing is lost', () => {
  const faults: Fault[] = ['full', 'refuses', 'ignores', 'garbage', 'forbidden', undefined]
  const step = fc.oneof(fc.record({ deed: anyDeed }), fc.record({ fault: fc.constantFrom(...faults) }))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), steps => {
      const fake = fakeStorage()
      const learner = open(fake)
      const deeds: Deed[] = []
      for (const next of steps) {
        if ('fault' in next) fake.fail(next.fault)
        else {
          learner.record(next.deed)
          deeds.push(next.deed)
        }
      }
      const expected = factsFrom(deeds, DAY)
      expect([...learner.$facts.get().values()].map(({ n }) => n)).toEqual(
        [...expected.values()].map(({ n }) => n),
      )
      fake.fail(undefined)
      learner.flush()
      expect(kept(fake)).toEqual(learner.$facts.get())
      expect(learner.$saving.get().state).toBe('saved')
    }),
    { numRuns: 300 },
  )
})

test('the tab dies between any two writes: every act before is there, and at most the one in hand is missing', () => {
  fc.assert(
    fc.property(fc.array(anyDeed, { minLength: 1, maxLength: 12 }), fc.nat(40), (deeds, life) => {
      const fake = fakeStorage()
      const learner = open(fake)
      fake.crashAfter(life)
      let written: Facts = new Map()
      for (const deed of deeds) {
        const before = fake.changes()
        learner.record(deed)
        if (fake.changes() > before) written = learner.$facts.get()
      }
      fake.crashAfter(Number.POSITIVE_INFINITY)
      const left = kept(fake)
      const isReplaced = (fact: Fact) =>
        placeOf(fact) !== '' &&
        [...left.values()].some(other => placeOf(other) === placeOf(fact) && byOrder(other, fact) > 0)
      for (const fact of written.values()) expect(left.has(fact.id) || isReplaced(fact)).toBe(true)
      expect([...open(fake).$facts.get().keys()].sort()).toEqual([...left.keys()].sort())
    }),
    { numRuns: 500 },
  )
})

test('the tab dies in the middle of erasing: each fact is there or gone, and none comes back later', () => {
  const deeds = [answer('first-item', ['a']), answer('first-item', ['b']), answer('second-item', ['a'])]
  for (let life = 0; life <= 6; life++) {
    const fake = fakeStorage()
    const learner = open(fake)
    for (const deed of deeds) learner.record(deed)
    const all = learner.$facts.get()
    fake.crashAfter(life)
    learner.erase(all.keys())
    fake.crashAfter(Number.POSITIVE_INFINITY)
    const left = kept(fake)
    expect(left.size).toBe(3 - Math.ceil(life / 2))
    expect(kept(fake)).toEqual(left)
    for (const id of all.keys())
      if (!left.has(id)) expect([...fake.kept.keys()]).not.toContain(`course:fact:${id}`)
  }
})

test('the tab dies in the middle of loading a file: loading it again completes it', () => {
  const file = factsFrom([
    answer('first-item', ['a']),
    answer('second-item', ['a']),
    { kind: 'seen', about: 'lesson' },
  ])
  for (let life = 0; life <= 6; life++) {
    const fake = fakeStorage()
    const learner = open(fake)
    learner.absorb(file)
    learner.erase(file.keys())
    fake.crashAfter(life)
    learner.absorb(file)
    fake.crashAfter(Number.POSITIVE_INFINITY)
    open(fake).absorb(file)
    expect(kept(fake)).toEqual(settle(file.values()))
  }
})

test('storage that lets nothing go: what could not be erased stays in sight and it is told', () => {
  const fake = fakeStorage()
  const learner = open(fake)
  learner.record(answer('first-item', ['a']))
  fake.fail('refuses')
  expect(learner.erase(learner.$facts.get().keys())).toBe(false)
  expect(learner.$facts.get().size).toBe(1)
})

test('a full storage takes the mark of erasing in the room that it frees', () => {
  const fake = fakeStorage()
  const learner = open(fake)
  learner.record(answer('first-item', ['a']))
  const facts = learner.$facts.get()
  fake.leave(0)
  expect(learner.erase(facts.keys())).toBe(true)
  expect([...fake.kept.keys()].join()).toMatch(/^course:erased:/)
})

test('a value damaged by hand costs one fact and is set aside, word for word, and counted once', () => {
  const fake = fakeStorage()
  const learner = open(fake)
  for (const about of ['first-item', 'second-item', 'third-item']) learner.record(answer(about, ['a']))
  const [key = ''] = [...fake.kept.keys()]
  fake.kept.set(key, '{"v":1,"kind":"answer","about":"first-item","said":["b"]')
  const damaged = open(fake)
  expect([damaged.$facts.get().size, damaged.$saving.get().aside]).toEqual([2, 1])
  expect([...fake.kept].filter(([name]) => name.startsWith('course:aside:')).map(([, text]) => text)).toEqual(
    ['{"v":1,"kind":"answer","about":"first-item","said":["b"]'],
  )
  expect(open(fake).$saving.get().aside).toBe(0)
})

test('a value damaged twice is set aside twice', () => {
  const fake = fakeStorage([['course:fact:x', 'first']])
  open(fake)
  fake.kept.set('course:fact:x', 'second')
  open(fake)
  expect([...fake.kept.values()].sort()).toEqual(['first', 'second'])
})

test('a damaged value is not lost when there is no room to set it aside', () => {
  const fake = fakeStorage([['course:fact:x', 'precious']])
  fake.leave(3)
  expect(open(fake).$saving.get().aside).toBe(1)
  expect([...fake.kept]).toEqual([['course:fact:x', 'precious']])
})

test('every value damaged at once: the course opens, everything is set aside, new acts are saved', () => {
  const fake = fakeStorage()
  const learner = open(fake)
  for (const deed of factsFrom([answer('a', ['x']), { kind: 'seen', about: 'b' }]).values())
    learner.record(deed)
  learner.erase([...learner.$facts.get().keys()].slice(0, 1))
  for (const key of fake.kept.keys()) fake.kept.set(key, '\u0000')
  const damaged = open(fake)
  damaged.record({ kind: 'seen', about: 'c' })
  expect([...kept(fake).values()].map(({ about }) => about)).toEqual(['c'])
})

test('facts of a newer version are left alone, word for word', () => {
  const newer: [string, string] = ['course:fact:zz', '{"v":9,"kind":"dream","id":"zz"}']
  const fake = fakeStorage([newer])
  const learner = open(fake)
  learner.record({ kind: 'seen', about: 'lesson' })
  learner.refresh()
  expect(learner.$saving.get()).toEqual({ state: 'saved', aside: 0, newer: 1 })
  expect(fake.kept.get(newer[0])).toBe(newer[1])
})

test('a file with a fact that a newer edition keeps in its own form leaves that form alone', () => {
  const fake = fakeStorage()
  const file = factsFrom([answer('first-item', ['a'])])
  const [id = ''] = file.keys()
  const newer = JSON.stringify({ v: 2, ...file.get(id), more: 'what only the newer edition knows' })
  fake.kept.set(`course:fact:${id}`, newer)
  const learner = open(fake)
  expect(learner.absorb(file)).toBe(1)
  expect(learner.$saving.get().state).toBe('saved')
  expect(fake.kept.get(`course:fact:${id}`)).toBe(newer)
})

test('a good fact under a wrong key is taken and put right', () => {
  const fake = fakeStorage()
  open(fake).record({ kind: 'seen', about: 'lesson' })
  const [[key, text] = ['', '']] = [...fake.kept]
  fake.kept.clear()
  fake.kept.set('course:fact:copy', text)
  expect(kept(fake).size).toBe(1)
  expect([...fake.kept]).toEqual([[key, text]])
})

test('keys of others are never touched', () => {
  const others: [string, string][] = [
    ['course:theme', 'dark'],
    ['courses:fact:x', 'x'],
    ['course:lms:abc:fact:x', 'x'],
    ['other', '1'],
  ]
  const fake = fakeStorage(others)
  const learner = open(fake)
  learner.record({ kind: 'seen', about: 'constructor' })
  learner.erase(learner.$facts.get().keys())
  for (const [key, text] of others) expect(fake.kept.get(key)).toBe(text)
})
