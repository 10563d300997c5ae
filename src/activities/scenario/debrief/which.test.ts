import { expect, test } from 'vitest'
import type { Fact, Facts } from '#learner/fact.ts'
import { factsFrom } from '#learner/samples.ts'
import { runsOf } from '../runs.ts'
import { begunFrom, endingsOf } from './again.ts'
import { factsOfRuns, program, stage } from './sample-runs.ts'
import { askedIn, chosen, debriefed, labelsOfOlder } from './which.ts'

/** The same facts as another version of the scenario wrote them. */
function ofOtherVersion(facts: Facts): Facts {
  const changed = (fact: Fact): Fact =>
    fact.kind === 'choice' && fact.said[0] === 'begin'
      ? { ...fact, said: fact.said.map((word, place) => (place === 3 ? 'elder' : word)) }
      : fact
  return new Map([...facts].map(([id, fact]) => [id, changed(fact)]))
}

test('the latest finished run is spoken of, unless the address asks for another one', () => {
  const runs = debriefed(stage, factsOfRuns(['aaa'], ['baa'], ['ab']))
  expect(runs.map(({ kind }) => kind)).toEqual(['finished', 'finished'])
  expect(chosen(runs, undefined)).toMatchObject({ ending: 'strict' })
  expect(chosen(runs, runs[0]?.id)).toMatchObject({ ending: 'good' })
  expect(chosen(runs, 'no-such-run')).toMatchObject({ ending: 'strict' })
  expect(chosen(debriefed(stage, factsOfRuns(['ab'])), undefined)).toBeUndefined()
})

test('only an anchor of a run asks for one', () => {
  expect(askedIn('#run=1a2b')).toBe('1a2b')
  expect(askedIn('#content')).toBeUndefined()
})

test('a run of another version keeps its decisions by id, and gives no ending', () => {
  const facts = ofOtherVersion(factsOfRuns(['bab']))
  const [older] = debriefed(stage, facts)
  expect(older?.kind).toBe('older')
  if (older?.kind !== 'older') throw new Error('no older run')
  expect(labelsOfOlder(stage, facts, older)).toEqual([
    { title: 'Title first', choice: 'Choose push' },
    { title: 'Title second', choice: 'Choose rule' },
    { title: 'Title third', choice: 'Choose thank' },
  ])
  expect(endingsOf(stage, [older]).seen).toEqual([])
})

test('a decision that the scenario of today does not have is told by its id', () => {
  const facts = factsOfRuns(['a'])
  const { id = '' } = runsOf(facts, program)[0] ?? {}
  const gone = { kind: 'choice', about: program.id, said: [id, 'old-node', 'old-choice'] } as const
  const more = ofOtherVersion(factsFrom([...facts.values(), gone]))
  const [older] = debriefed(stage, more)
  if (older?.kind !== 'older') throw new Error('no older run')
  expect(labelsOfOlder(stage, more, older).at(-1)).toEqual({ title: 'old-node', choice: 'old-choice' })
})

test('a replay begins with the same start and seed, at the decision that is changed', () => {
  const facts = factsOfRuns(['aaa'])
  const [run] = debriefed(stage, facts)
  if (!run) throw new Error('no run')
  const all = factsFrom([...facts.values(), begunFrom(stage, run, 1, 'calm')])
  expect(runsOf(all, program).at(-1)).toMatchObject({
    ...{ start: run.start, seed: run.seed, version: run.version, forecast: 'calm' },
    ...{ from: { run: run.id, at: 1 }, decisions: [{ choice: 0 }] },
  })
})

test('endings are seen or not yet seen', () => {
  const runs = debriefed(stage, factsOfRuns(['aaa'], ['aaa'], ['bba']))
  expect(endingsOf(stage, runs)).toEqual({ seen: ['End good', 'End calm'], unseen: ['End strict'] })
})
