import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Deed, Fact } from './fact.ts'
import { fakeStorage } from './fake-storage.ts'
import { type Learner, openLearner } from './learner.ts'
import { placeOf, settle } from './merge.ts'
import { answer, anyDeed, DAY } from './samples.ts'

/** Two tabs on one storage; what each changes waits in the other's letterbox until `hears` is called. */
function twoTabs() {
  const fake = fakeStorage()
  const open = () => openLearner({ prefix: 'course', storage: fake.open, now: () => DAY })
  const tabs = [open(), open()] as const
  const letters: [string[], string[]] = [[], []]
  let acting: 0 | 1 | undefined
  fake.tell(key => {
    if (acting !== 0) letters[0].push(key)
    if (acting !== 1) letters[1].push(key)
  })
  function does(tab: 0 | 1, act: (learner: Learner) => void): void {
    acting = tab
    act(tabs[tab])
    acting = undefined
  }
  /** Letters arrive: those that `shuffled` leaves, in its order; the rest is lost. */
  function hears(tab: 0 | 1, shuffled: (keys: string[]) => string[] = keys => keys): void {
    for (const key of shuffled(letters[tab].splice(0))) does(tab, learner => learner.hear(key))
  }
  return {
    fake,
    open,
    does,
    hears,
    facts: (tab: 0 | 1) => tabs[tab].$facts.get(),
  }
}

const ids = (facts: ReadonlyMap<string, Fact>) => [...facts.keys()].sort()

test('two tabs, two hundred answers each, told at once: both have all, storage too', () => {
  const { does, hears, facts, open } = twoTabs()
  for (let turn = 0; turn < 200; turn++) {
    does(0, learner => learner.record(answer(`left-${turn % 7}`, [`a${turn}`])))
    does(1, learner => learner.record(answer(`right-${turn % 7}`, [`b${turn}`])))
    hears(0)
    hears(1)
  }
  expect(facts(0).size).toBe(400)
  expect(ids(facts(1))).toEqual(ids(facts(0)))
  expect(ids(open().$facts.get())).toEqual(ids(facts(0)))
})

test('two tabs, two hundred answers each, and not a word between them: storage has all', () => {
  const { does, facts, open } = twoTabs()
  for (let turn = 0; turn < 200; turn++) {
    does(0, learner => learner.record(answer('left', [`a${turn}`])))
    does(1, learner => learner.record(answer('right', [`b${turn}`])))
  }
  expect(open().$facts.get().size).toBe(400)
  does(0, learner => learner.refresh())
  expect(facts(0).size).toBe(400)
})

test('an erased fact does not come back with a late message about its birth', () => {
  const { does, hears, facts } = twoTabs()
  does(0, learner => learner.record(answer('first-item', ['a'])))
  does(0, learner => learner.erase(learner.$facts.get().keys()))
  hears(1, keys => keys.reverse())
  expect(facts(1).size).toBe(0)
  hears(1)
  expect(facts(1).size).toBe(0)
})

test('an erased fact does not come back from a tab that heard nothing and goes on working', () => {
  const { does, hears, open } = twoTabs()
  does(0, learner => learner.record(answer('first-item', ['a'])))
  hears(1)
  does(0, learner => learner.erase(learner.$facts.get().keys()))
  does(1, learner => learner.record(answer('second-item', ['a'])))
  does(1, learner => learner.flush())
  expect([...open().$facts.get().values()].map(({ about }) => about)).toEqual(['second-item'])
})

test('a fact that storage refused, carried to another tab in a file and erased there, is not written later', () => {
  const { fake, does, open, facts } = twoTabs()
  fake.fail('full')
  does(0, learner => learner.record(answer('first-item', ['a'])))
  fake.fail(undefined)
  does(1, learner => learner.absorb(facts(0)))
  does(1, learner => learner.erase(facts(0).keys()))
  does(0, learner => learner.flush())
  expect(open().$facts.get().size).toBe(0)
})

test('a file restores in one tab what the other has erased, though it never heard of the erasing', () => {
  const { does, hears, open, facts } = twoTabs()
  does(0, learner => learner.record(answer('first-item', ['a'])))
  hears(1)
  const file = facts(1)
  does(0, learner => learner.erase(file.keys()))
  does(1, learner => learner.absorb(file))
  expect(ids(open().$facts.get())).toEqual(ids(file))
})

test('one value set in two tabs at once: both come to show the same, and one key is left', () => {
  const { fake, does, hears, facts } = twoTabs()
  does(0, learner => learner.record({ kind: 'value', about: 'x', value: 'left' }))
  does(1, learner => learner.record({ kind: 'value', about: 'x', value: 'right' }))
  hears(0)
  hears(1)
  expect(ids(facts(0))).toEqual(ids(facts(1)))
  expect([...fake.kept.keys()].filter(key => key.startsWith('course:fact:'))).toHaveLength(1)
})

test('the clearing of all storage from outside is heard without harm', () => {
  const { does, facts } = twoTabs()
  does(0, learner => learner.record(answer('first-item', ['a'])))
  does(0, learner => learner.hear(null))
  does(0, learner => learner.hear('something'))
  expect(facts(0).size).toBe(1)
})

type Step =
  | { readonly act: 'record'; readonly tab: 0 | 1; readonly deed: Deed }
  | { readonly act: 'hear' | 'lose' | 'mix' | 'refresh' | 'erase' | 'restore' | 'flush'; readonly tab: 0 | 1 }

const tab = fc.constantFrom(0 as const, 1 as const)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant('record' as const), tab, deed: anyDeed }) },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constantFrom(...(['hear', 'lose', 'mix', 'refresh', 'erase', 'restore', 'flush'] as const)),
      tab,
    }),
  },
)

test('two tabs do anything in any order, messages late, lost or mixed: both and storage end where a model ends', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), steps => {
      const { does, hears, facts, open } = twoTabs()
      /** All that was ever done and is not erased; values are left out of erasing, a lost one may hide an older. */
      let model = new Map<string, Fact>()
      let file = new Map<string, Fact>()
      for (const next of steps) {
        const held = facts(next.tab)
        switch (next.act) {
          case 'record': {
            does(next.tab, learner => learner.record(next.deed))
            for (const fact of facts(next.tab).values()) if (!held.has(fact.id)) model.set(fact.id, fact)
            break
          }
          case 'hear':
            hears(next.tab)
            break
          case 'lose':
            hears(next.tab, () => [])
            break
          case 'mix':
            hears(next.tab, keys => [...keys, ...keys].reverse())
            break
          case 'erase': {
            file = new Map(held)
            const gone = [...held.values()].filter(fact => placeOf(fact) === '').slice(0, 3)
            does(next.tab, learner => learner.erase(gone.map(({ id }) => id)))
            model = new Map([...model].filter(([id]) => !gone.some(fact => fact.id === id)))
            break
          }
          case 'restore':
            does(next.tab, learner => learner.absorb(file))
            model = new Map([...model, ...file])
            break
          case 'refresh':
            does(next.tab, learner => learner.refresh())
            break
          case 'flush':
            does(next.tab, learner => learner.flush())
        }
      }
      for (const each of [0, 1] as const) does(each, learner => learner.refresh())
      const end = ids(settle(model.values()))
      expect(ids(facts(0))).toEqual(end)
      expect(ids(facts(1))).toEqual(end)
      expect(ids(open().$facts.get())).toEqual(end)
    }),
    { numRuns: 1000 },
  )
})
