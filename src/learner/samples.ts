/** Deeds and facts for tests: by hand, and any that fast-check can think of. Only for tests. */
import fc from 'fast-check'
import { type Deed, type Fact, type Facts, stamp } from './fact.ts'
import { settle } from './merge.ts'

export const DAY = 20_000 * 86_400

export function answer(
  about: string,
  said: string[],
  more: Partial<Omit<Deed & { kind: 'answer' }, 'kind'>> = {},
) {
  return { kind: 'answer', about, said, place: 'check', round: 1, lock: 1, ...more } as const satisfies Deed
}

/** Facts in the order given, numbered from 1. */
export function factsFrom(deeds: readonly Deed[], at = DAY): Facts {
  return settle(deeds.map((deed, place) => stamp(deed, place + 1, at + place)))
}

const names = [
  'first-item',
  'second-item',
  'constructor',
  'hours',
  'sheet.field-1',
  'first-item.draft',
  'setting.theme',
]
const name = fc.constantFrom(...names)
const said = fc.array(fc.constantFrom('a', 'b', '12.5', '-3', 'toString', 'x:1+2'), { maxLength: 4 })
const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constant('<b onclick="x">я</b>'))

export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('answer' as const),
      about: name,
      said,
      place: fc.constantFrom('check' as const, 'lesson' as const, 'review' as const),
      round: fc.nat(4),
      lock: fc.nat(3),
      sure: fc.constantFrom(0 as const, 1 as const, 2 as const),
    },
    { requiredKeys: ['kind', 'about', 'said', 'place', 'round', 'lock'] },
  ),
  fc.record({ kind: fc.constant('prediction' as const), about: name, said }),
  fc.record({ kind: fc.constant('seen' as const), about: name }),
  fc.record(
    { kind: fc.constant('choice' as const), about: name, said, from: fc.constantFrom('1a2b3c', 'zz') },
    { requiredKeys: ['kind', 'about', 'said'] },
  ),
  fc.record({
    kind: fc.constant('value' as const),
    about: name,
    value: fc.oneof(
      words,
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(x => x + 0),
      said,
    ),
  }),
  fc.record({ kind: fc.constant('text' as const), about: name, text: words }),
  fc.record({
    kind: fc.constant('summary' as const),
    about: name,
    record: fc.array(fc.nat(9), { maxLength: 20 }),
  }),
)

export const anyFact: fc.Arbitrary<Fact> = fc
  .tuple(anyDeed, fc.integer({ min: 1, max: 12 }), fc.integer({ min: DAY, max: DAY + 3 }))
  .map(([deed, n, at]) => stamp(deed, n, at))

export const anyFacts: fc.Arbitrary<Facts> = fc.array(anyFact, { maxLength: 25 }).map(settle)
