/** A value spoilt by hand under every key of ours, one after the other, in every way: no other is lost with it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openDrawers } from '#learner/drawers.ts'
import { fakeStorage } from '#learner/fake-storage.ts'
import { openLearner } from '#learner/learner.ts'
import { keptPlan, UNCHANGED } from '#trainer/plan/kept-plan.ts'

const prefix = 'chetyre-etapa'
const read = (name: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const device: [string, string][] = [
  ...Object.entries(read('v1-storage.json')),
  [`${prefix}:workshop:day`, read('v1-workshop.json')['storage'] ?? ''],
]
const spoilt: readonly [string, (text: string) => string][] = [
  ['empty', () => ''],
  ['cut off', text => text.slice(0, -3)],
  ['no JSON', () => '\u0000<script>'],
  ['null', () => 'null'],
  ['a list', () => '[1,2,3]'],
  ['a number', () => '1e999'],
  ['an empty record', () => '{}'],
  ['of a version that never was', () => '{"v":-1}'],
  ['deep', () => '['.repeat(100_000)],
  ['another fact', () => '{"v":1,"kind":"seen","about":"lesson","id":"x","n":1,"at":1}'],
  ['hostile', () => '{"v":1,"__proto__":{"kind":"seen"},"constructor":1}'],
]

function open(content: [string, string][]) {
  const fake = fakeStorage(content)
  const where = { prefix, storage: fake.open, now: () => 1_900_000_000 }
  const learner = openLearner(where)
  /** Without the early act: its number follows from what is there when it is taken. */
  const facts = learner.$facts.get()
  learner.takeEarly([])
  return { fake, where, learner, facts, plan: keptPlan(where, 'day') }
}
const whole = open(device)
const factKey = (id: string) => `${prefix}:fact:${id}`

test('the device has every kind of key', () => {
  const drawers = new Set(device.map(([key]) => key.split(':')[1]))
  expect([...drawers].sort()).toEqual(['aside', 'early', 'erased', 'fact', 'theme', 'workshop'])
})

test.each(spoilt)('%s, under each key in turn', (name, spoil) => {
  for (const [key, text] of device) {
    const bad = spoil(text)
    const { fake, where, learner, facts, plan } = open(
      device.map(([other, held]) => [other, other === key ? bad : held]),
    )
    for (const [id, fact] of whole.facts)
      if (factKey(id) !== key) expect(facts.get(id), `${key} took ${id} along`).toEqual(fact)
    const isEarly = key.includes(':early:')
    if (!isEarly) expect(learner.$facts.get().size, `${key} took the early act along`).toBe(facts.size + 1)
    expect(plan.load() ?? UNCHANGED, key).toEqual(key.includes(':workshop:') ? UNCHANGED : whole.plan.load())
    // What is a good act where acts wait is taken.
    if (!isEarly || name !== 'another fact')
      expect([...fake.kept.values()], `${key}: what stood there is nowhere`).toContain(bad)
    expect(() => openDrawers(where, facts)).not.toThrow()
    // And work goes on.
    learner.record({ kind: 'seen', about: 'pairs' })
    expect(learner.$saving.get().state).toBe('saved')
  }
})
