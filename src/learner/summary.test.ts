import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, type Deed, type Facts, stamp } from './fact.ts'
import { NO_RECORD, packRecord, unpackRecord } from './item-record.ts'
import { merge, nextNumber } from './merge.ts'
import { resultsByObjective } from './objectives.ts'
import { calibration, checkState, lessonState } from './progress.ts'
import { type Grade, recordsOf } from './records-of.ts'
import { DAY, factsFrom } from './samples.ts'
import { summarize } from './summary.ts'

const items = ['one', 'two', 'three', 'gone']
const check = { items: items.map((id, place) => ({ id, objective: place < 2 ? 'first' : 'second' })) }
const lesson = { id: 'lesson', acts: ['one', 'hours'] }
const grade: Grade = (about, said, lock) =>
  about === 'gone' || (about === 'three' && lock < 2) ? undefined : Math.min(1, said.length / 3)

const anyAnswer: fc.Arbitrary<Deed & Answer> = fc.record(
  {
    kind: fc.constant('answer' as const),
    about: fc.constantFrom(...items),
    said: fc.array(fc.constant('a'), { maxLength: 3 }),
    place: fc.constantFrom('check' as const, 'check' as const, 'lesson' as const, 'review' as const),
    round: fc.integer({ min: 1, max: 3 }),
    lock: fc.constantFrom(1, 2, 2),
    sure: fc.constantFrom(0 as const, 1 as const, 2 as const),
  },
  { requiredKeys: ['kind', 'about', 'said', 'place', 'round', 'lock'] },
)
const otherDeed: fc.Arbitrary<Deed> = fc.constantFrom(
  { kind: 'seen', about: 'lesson' } as const,
  { kind: 'prediction', about: 'hours', said: ['52'] } as const,
)
const history = fc.array(fc.oneof({ weight: 9, arbitrary: anyAnswer }, { weight: 1, arbitrary: otherDeed }), {
  maxLength: 40,
})

/** Everything that pages compute. */
function views(facts: Facts) {
  const records = recordsOf(facts, grade)
  return {
    records: new Map([...records].sort()),
    check: checkState(records, check),
    lesson: lessonState(facts, lesson),
    objectives: resultsByObjective(records, check),
    calibration: calibration(records, () => 4),
  }
}

/** The same acts, the answers before the cut as summaries only. */
function cutAt(deeds: readonly Deed[], cut: number): { whole: Facts; cut: Facts } {
  const whole = factsFrom(deeds)
  const earlier = new Map([...whole].filter(([, { n }]) => n <= cut))
  const later = new Map([...whole].filter(([, { n }]) => n > cut))
  return { whole, cut: merge(summarize(earlier, grade), later) }
}

test('every view is the same from all facts or from summaries and what came later', () => {
  fc.assert(
    fc.property(history, fc.nat(40), (deeds, cut) => {
      const { whole, cut: short } = cutAt(deeds, cut)
      expect(views(short)).toEqual(views(whole))
    }),
    { numRuns: 1000 },
  )
})

test('every view is the same when summaries meet any part of the facts that they were made of', () => {
  fc.assert(
    fc.property(
      history,
      fc.nat(40),
      fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      (deeds, cut, held) => {
        const { whole, cut: short } = cutAt(deeds, cut)
        const part = new Map([...whole].filter((_, place) => held[place]))
        expect(views(merge(short, part))).toEqual(views(whole))
      },
    ),
    { numRuns: 500 },
  )
})

test('summaries can be summed up again and again', () => {
  fc.assert(
    fc.property(history, fc.nat(40), fc.nat(40), (deeds, first, second) => {
      const whole = factsFrom(deeds)
      const until = (n: number) => new Map([...whole].filter(([, fact]) => fact.n <= n))
      const once = merge(summarize(until(Math.min(first, second)), grade), until(Math.max(first, second)))
      expect(views(merge(summarize(once, grade), whole))).toEqual(views(whole))
    }),
    { numRuns: 300 },
  )
})

test('the same answers give the same summary, with the same id, and no answer stays beside it', () => {
  fc.assert(
    fc.property(history, deeds => {
      const facts = factsFrom(deeds)
      expect(summarize(facts, grade)).toEqual(summarize(new Map([...facts].reverse()), grade))
      expect(summarize(summarize(facts, grade), grade)).toEqual(summarize(facts, grade))
      const known = recordsOf(facts, grade)
      for (const { kind, about } of summarize(facts, grade).values())
        expect(kind === 'answer' && known.has(about)).toBe(false)
    }),
  )
})

test('an answer given after a summary comes after it in every order', () => {
  const facts = summarize(factsFrom([{ ...anAnswer('one'), said: [] }]), grade)
  const next = stamp(anAnswer('one'), nextNumber(facts), DAY)
  expect(recordsOf(merge(facts, new Map([[next.id, next]])), grade).get('one')?.tries).toBe(1)
})

test('a record survives being packed', () => {
  fc.assert(
    fc.property(history, deeds => {
      for (const record of recordsOf(factsFrom(deeds), grade).values())
        expect(unpackRecord(JSON.parse(JSON.stringify(packRecord(record))))).toEqual(record)
    }),
  )
  expect(unpackRecord(packRecord(NO_RECORD))).toEqual(NO_RECORD)
})

test('a summary cut short or empty is read as far as it goes', () => {
  expect(unpackRecord([])).toEqual(NO_RECORD)
  expect(unpackRecord([3, 0.5, 1])).toEqual({ ...NO_RECORD, tries: 3, first: 0.5, best: 1 })
})

function anAnswer(about: string) {
  return { kind: 'answer', about, said: ['a', 'a', 'a'], place: 'check', round: 1, lock: 2 } as const
}
