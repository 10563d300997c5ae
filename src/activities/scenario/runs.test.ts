import { expect, test } from 'vitest'
import { type Choice, type Facts, stamp } from '#learner/fact.ts'
import { readFact } from '#learner/read-fact.ts'
import { begun, deedOf, runsOf, versionOf } from './runs.ts'
import { program, standard } from './small.ts'

/** Facts of these deeds, one after another, as they come back from storage: what it does not take is lost. */
function kept(deeds: readonly Choice[]): Facts {
  const facts = deeds.map((deed, at) => readFact(stamp(deed, at + 1, 1000 + at)))
  return new Map(facts.flatMap(fact => (fact ? [[fact.id, fact] as const] : [])))
}
/** The id a deed gets as the first one. */
const idOf = (deed: Choice) => stamp(deed, 1, 1000).id

const begin = begun(program, standard, 7, 'holds')
const first = idOf(begin)
const decide = (node: number, choice?: number) =>
  deedOf(program, first, node, choice === undefined ? undefined : { choice })

test('a run is its beginning and its decisions, up to the first that is missing', () => {
  expect(runsOf(kept([begin, decide(1, 0)]), program)[0]?.decisions).toEqual([])
  expect(runsOf(kept([begin, decide(0, 1), decide(1, 0)]), program)).toEqual([
    {
      ...{ id: first, start: standard, seed: 7, version: versionOf(program), forecast: 'holds', at: 1000 },
      ...{ decisions: [{ choice: 1 }, { choice: 0 }], from: undefined },
    },
  ])
})

test('a decision taken back is gone until it is taken again', () => {
  expect(runsOf(kept([begin, decide(0, 1), decide(0)]), program)[0]?.decisions).toEqual([])
  expect(runsOf(kept([begin, decide(0, 1), decide(0), decide(0, 0)]), program)[0]?.decisions).toEqual([
    { choice: 0 },
  ])
})

test('two runs do not mix, and a replay takes over what was decided before', () => {
  const again = begun(program, standard, 7, undefined, { run: first, at: 1 })
  const second = stamp(again, 4, 1003).id
  const facts = kept([begin, decide(0, 1), decide(1, 0), again, deedOf(program, second, 1, { choice: 1 })])
  expect(runsOf(facts, program).map(({ decisions }) => decisions)).toEqual([
    [{ choice: 1 }, { choice: 0 }],
    [{ choice: 1 }, { choice: 1 }],
  ])
  expect(runsOf(facts, program)[1]?.from).toEqual({ run: first, at: 1 })
})

test('a start from another run and a seating come back as they were', () => {
  const start = { set: { norms: 75.9, loss: 2 }, flags: ['open'] }
  const own = begun(program, start, 3, undefined)
  const seated = deedOf(program, idOf(own), 0, { choice: 0, seated: -12 })
  const [run] = runsOf(kept([own, seated]), program)
  expect(run?.start).toEqual(start)
  expect(run?.decisions).toEqual([{ choice: 0, seated: -12 }])
})

test.each([
  [['begin', 'no-such-profile', '7', 'v', '']],
  [['begin', 'standard', 'seven', 'v', '']],
  [['begin']],
  [[]],
])('what nobody can read is passed over: %j', said => {
  expect(runsOf(kept([{ kind: 'choice', about: 'small', said }]), program)).toEqual([])
})

test('a run of sixty bytes: the version is short and follows the effects, not the words', () => {
  expect(versionOf(program)).toMatch(/^[a-z0-9]{6}$/)
  expect(versionOf({ ...program, endWeek: 5 })).not.toBe(versionOf(program))
})
