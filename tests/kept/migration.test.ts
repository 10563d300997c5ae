/** The way from one version to the next, tried with a version 2 that does not exist. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { factsOf } from '#learner/fact.ts'
import { fakeStorage } from '#learner/fake-storage.ts'
import { openLearner } from '#learner/learner.ts'
import { readProgress } from '#learner/progress-file.ts'
import { type Migration, migrations, readKept, VERSION } from '#learner/versions.ts'

function v1Keys(): [string, string][] {
  const kept: unknown = JSON.parse(readFileSync(new URL('v1-storage.json', import.meta.url), 'utf8'))
  return Object.entries(kept ?? {}).map(([key, text]) => [key, String(text)])
}

/** In version 2 the pretended course calls a setting otherwise, keeps its size in percent, and sees no more dragons. */
const renamed: Migration = old =>
  old['about'] === 'setting.size' ? { ...old, about: 'setting.zoom', value: 125 } : old
const noDragons: Migration = old => {
  if (old['about'] === 'dragon') throw new Error('here be dragons')
  return old
}

function open(fake = fakeStorage(v1Keys()), steps: readonly Migration[] = [...migrations, renamed]) {
  const learner = openLearner({
    prefix: 'chetyre-etapa',
    storage: fake.open,
    now: () => 1_900_000_000,
    steps,
  })
  return { fake, learner, facts: learner.$facts.get() }
}
const zoom = (facts: ReturnType<typeof open>['facts']) =>
  factsOf(facts, 'value').filter(({ about }) => /zoom|size/.test(about))

test('old facts are brought to the present version, all of them', () => {
  const { facts, learner } = open()
  expect(facts.size).toBe(20)
  expect(zoom(facts)).toMatchObject([{ about: 'setting.zoom', value: 125 }])
  expect(learner.$saving.get()).toEqual({ state: 'saved', aside: 0, newer: 0 })
})

test('a fact that says something else now has another id and moves to its key; the rest lies as it lay', () => {
  const { fake, facts } = open()
  const [moved] = zoom(facts)
  expect(fake.kept.get(`chetyre-etapa:fact:${moved?.id}`)).toContain('"v":2')
  const before = new Map(v1Keys())
  const gone = [...before.keys()].filter(key => !fake.kept.has(key))
  expect(gone).toHaveLength(1)
  expect([...before].filter(([key, text]) => fake.kept.get(key) !== text)).toHaveLength(1)
  expect(open(fake).facts).toEqual(facts)
})

test('every device brings a fact to the same new one: a file of version 1 adds nothing', () => {
  const { learner } = open()
  const file = readFileSync(new URL('v1-progress.json', import.meta.url), 'utf8')
  const reading = readProgress(file, [...migrations, renamed])
  expect(reading).toMatchObject({ is: 'read', unreadable: 0 })
  if (reading.is === 'read') expect(learner.absorb(reading.facts)).toBe(0)
})

test('several steps are gone in their order, from whatever version a fact has', () => {
  const twice: Migration = old =>
    old['about'] === 'setting.zoom' ? { ...old, value: Number(old['value']) * 2 } : old
  const { fake } = open()
  expect(zoom(open(fake, [...migrations, renamed, twice]).facts)).toMatchObject([{ value: 250 }])
  expect(zoom(open(undefined, [...migrations, renamed, twice]).facts)).toMatchObject([{ value: 250 }])
})

test('what a step does not understand is set aside, word for word', () => {
  const dragon: [string, string] = [
    'chetyre-etapa:fact:d',
    '{"v":1,"kind":"seen","about":"dragon","n":1,"at":1}',
  ]
  const { fake, learner } = open(fakeStorage([dragon]), [...migrations, noDragons])
  expect(learner.$saving.get().aside).toBe(1)
  expect([...fake.kept.values()]).toEqual([dragon[1]])
})

test('the old version leaves what the new one wrote alone, and finds its own way back', () => {
  const { fake, facts } = open()
  const back = open(fake, migrations)
  expect(back.learner.$saving.get()).toEqual({ state: 'saved', aside: 0, newer: 1 })
  expect(back.facts.size).toBe(19)
  expect(open(fake).facts).toEqual(facts)
})

test('a full storage keeps the old form, shows the new one, and erases both', () => {
  const fake = fakeStorage(v1Keys())
  fake.fail('full')
  const { facts } = open(fake)
  const [moved] = zoom(facts)
  expect(moved?.about).toBe('setting.zoom')
  fake.fail(undefined)
  expect(open(fake).facts).toEqual(facts)
  open(fake).learner.erase([moved?.id ?? ''])
  expect(zoom(open(fake).facts)).toEqual([])
})

test('versions that are none are not guessed at', () => {
  for (const v of [undefined, null, 0, -1, 1.5, '1', [1], Number.NaN])
    expect(readKept({ v, kind: 'seen', about: 'a', n: 1, at: 1 }, [renamed])).toBeUndefined()
  expect(readKept({ v: VERSION + 1 })).toBe('newer')
})
