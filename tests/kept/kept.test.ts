import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openDrawers } from '#learner/drawers.ts'
import { factsOf, type Facts } from '#learner/fact.ts'
import { fakeStorage } from '#learner/fake-storage.ts'
import { recordsOf } from '#learner/records-of.ts'
import { openLearner } from '#learner/learner.ts'
import { readProgress } from '#learner/progress-file.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

function storageOf(version: string): ReturnType<typeof fakeStorage> {
  const kept: unknown = JSON.parse(read(`v${version}-storage.json`))
  return fakeStorage(Object.entries(kept ?? {}).map(([key, text]) => [key, String(text)]))
}

function facts(version: string): Facts {
  const reading = readProgress(read(`v${version}-progress.json`))
  if (reading.is === 'refused') throw new Error(reading.why)
  expect(reading.unreadable).toBe(0)
  return reading.facts
}

/** What the person had done, whatever the form in which it was kept. */
function expectTheWork(facts: Facts): void {
  const credit = recordsOf(facts, (about, said) =>
    about === 'full-cycle' ? Number(said[0] === 'all-tasks') : 0,
  )
  expect(credit.get('full-cycle')).toMatchObject({
    tries: 5,
    first: 0,
    best: 1,
    round: 2,
    sureAndWrong: false,
    lastRight: true,
  })
  expect(credit.get('percent-drips')).toMatchObject({ tries: 1, open: true })
  expect(credit.get('who-keeps')).toMatchObject({
    tries: 3,
    first: 0.5,
    best: 1,
    ladder: 2,
    lastDay: 20781,
    lessonRound: 1,
  })
  expect(factsOf(facts, 'prediction').map(({ about, said }) => [about, ...said])).toEqual([
    ['x1-day', '96'],
    ['x1-inflow'],
  ])
  expect(factsOf(facts, 'seen').map(({ about }) => about)).toEqual(['where-the-day-goes'])
  const [first, replay] = factsOf(facts, 'choice')
  expect(replay).toMatchObject({ about: 'veterans', said: ['talk-first', '-3'], from: first?.id })
  expect(factsOf(facts, 'value').map(({ about, value }) => [about, value])).toEqual([
    ['setting.letters', true],
    ['setting.size', 1.25],
    ['hours-left.draft', '12,'],
    ['percent-drips.draft', ['base']],
    ['e1.place:2+1', null],
  ])
  expect(factsOf(facts, 'text')[0]?.text).toMatch(/^Если во вторник.*\n<b>не разметка<\/b>$/s)
}

test.each(['1'])('a storage of version %s is opened, whole, and nothing in it is set aside', version => {
  const fake = storageOf(version)
  const where = { prefix: 'chetyre-etapa', storage: fake.open, now: () => 1_900_000_000 }
  const learner = openLearner(where)
  expect(learner.$saving.get()).toEqual({ state: 'saved', aside: 0, newer: 0 })
  expect(learner.$facts.get().size).toBe(20)
  expectTheWork(learner.$facts.get())
  expect(openDrawers(where, learner.$facts.get())).toMatchObject({
    aside: [{ text: '{"v":1,"kind":"answer","about":"full-cy' }],
    newer: [],
    other: [{ key: 'chetyre-etapa:theme', text: 'dark' }],
    erased: 1,
  })
  learner.takeEarly([])
  expect(learner.$facts.get().size).toBe(21)
})

test.each(['1'])('a progress file of version %s is read, whole', version => {
  expect(facts(version).size).toBe(20)
  expectTheWork(facts(version))
})

test.each(['1'])('a storage and a file of version %s that one person left hold the same facts', version => {
  const learner = openLearner({
    prefix: 'chetyre-etapa',
    storage: storageOf(version).open,
    now: () => 1_900_000_000,
  })
  expect(learner.absorb(facts(version))).toBe(0)
})
