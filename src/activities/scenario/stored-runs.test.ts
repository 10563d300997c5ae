import { expect, test } from 'vitest'
import { type Deed, type Facts, stamp } from '#learner/fact.ts'
import { readFact } from '#learner/read-fact.ts'
import { begun, deedOf, type KeptRun, runsOf, versionOf } from './runs.ts'
import { sampleProgram as program } from './samples.ts'

/** Facts as they come back from storage: what cannot be read there is lost. */
function stored(...deeds: readonly Deed[]): Facts {
  const facts = deeds.map((deed, place) => stamp(deed, place + 1, 1_700_000_000))
  return new Map(
    facts.flatMap(fact => {
      const read = readFact(JSON.parse(JSON.stringify(fact)))
      return read ? [[read.id, read] as const] : []
    }),
  )
}
const idOf = (deed: Deed, n = 1) => stamp(deed, n, 1_700_000_000).id

test('a run without a forecast survives storage', () => {
  const begin = begun(program, { profile: 'standard' }, 7, undefined)
  const run = idOf(begin)
  const kept = runsOf(stored(begin, deedOf(program, run, 0, { choice: 1 })), program)
  expect(kept).toMatchObject([
    { id: run, seed: 7, version: versionOf(program), forecast: undefined, decisions: [{ choice: 1 }] },
  ])
})

test('a decision is taken back by a later fact, and can be taken again', () => {
  const begin = begun(program, { profile: 'hard' }, 7, 'bad')
  const run = idOf(begin)
  const deeds = [begin, deedOf(program, run, 0, { choice: 1 }), deedOf(program, run, 0)]
  expect(runsOf(stored(...deeds), program)[0]).toMatchObject({ forecast: 'bad', decisions: [] })
  const again = runsOf(stored(...deeds, deedOf(program, run, 0, { choice: 0, seated: -9 })), program)
  expect(again[0]?.decisions).toEqual([{ choice: 0, seated: -9 }])
})

test('a start given by an earlier run survives storage with its numbers and flags', () => {
  const start = { set: { newc: 6, trust: 30.2 }, flags: ['bled', 'denisgone'] }
  expect(runsOf(stored(begun(program, start, 1, undefined)), program)[0]?.start).toEqual(start)
  const plain = { set: {}, flags: ['bled'] }
  expect(runsOf(stored(begun(program, plain, 1, undefined)), program)[0]?.start).toEqual(plain)
})

test('two runs at once keep their decisions apart', () => {
  const a = begun(program, { profile: 'standard' }, 1, undefined)
  const b = begun(program, { profile: 'standard' }, 2, undefined)
  const [first, second] = [idOf(a), idOf(b, 2)]
  const facts = stored(
    a,
    b,
    deedOf(program, second, 0, { choice: 1 }),
    deedOf(program, first, 0, { choice: 0 }),
    deedOf(program, second, 1, { choice: 1 }),
  )
  const decisions = (run: KeptRun) => run.decisions.map(({ choice }) => choice)
  expect(runsOf(facts, program).map(decisions)).toEqual([[0], [1, 1]])
})
