import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identify, MOST_ACTS, stamp } from './fact.ts'
import { MOST_TEXT, readDeed, readFact } from './read-fact.ts'
import { answer, anyFact, DAY } from './samples.ts'

const good = stamp(answer('who-keeps', ['finder'], { sure: 1 }), 4, DAY)

test('whatever was written as JSON is read back, whole', () => {
  fc.assert(
    fc.property(anyFact, fact => {
      expect(readFact(JSON.parse(JSON.stringify(fact)))).toEqual(fact)
    }),
  )
})

test('random JSON is refused or is a fact, and no prototype is touched', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  fc.assert(
    fc.property(fc.json(), text => {
      const fact = readFact(JSON.parse(text))
      expect(fact === undefined || readFact(fact) !== undefined).toBe(true)
    }),
  )
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
})

test('a fact with one field turned into anything else is refused, or is still a fact with an id of its own', () => {
  const fields: Readonly<Record<string, unknown>> = good
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(fields)), fc.jsonValue(), (field, value) => {
      if (JSON.stringify(value) === JSON.stringify(fields[field])) return
      expect(readFact({ ...good, [field]: value })).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a list', [good]],
  ['a text', JSON.stringify(good)],
  ['a kind of the prototype', { ...good, kind: 'constructor' }],
  ['a name with markup', withId({ ...good, about: '<img src=x>' })],
  ['a name with an underscore', withId({ ...good, about: '__proto__' })],
  ['no name', withId({ ...good, about: '' })],
  ['a name without end', withId({ ...good, about: 'a'.repeat(121) })],
  ['a hundred and one things said', withId({ ...good, said: Array(101).fill('a') })],
  ['a number said', withId({ ...good, said: [1] })],
  ['a confidence that is no word of ours', withId({ ...good, sure: 3 })],
  ['a place that is none', withId({ ...good, place: 'toString' })],
  ['half a round', withId({ ...good, round: 0.5 })],
  ['a number before the first', withId({ ...good, n: -1 })],
  ['a number that nobody reaches', withId({ ...good, n: MOST_ACTS + 1 })],
  ['a second that no calendar knows', withId({ ...good, at: 8_640_000_000_001 })],
  ['the id of another act', { ...good, id: stamp(good, 5, DAY).id }],
])('refused: %s', (_, raw) => expect(readFact(raw)).toBeUndefined())

test('a text that a field does not take is refused, the longest that it takes is read', () => {
  const text = (length: number) => stamp({ kind: 'text', about: 'note', text: 'я'.repeat(length) }, 1, DAY)
  expect(readFact(text(MOST_TEXT))).toBeDefined()
  expect(readFact(text(MOST_TEXT + 1))).toBeUndefined()
})

test('foreign fields stay outside', () => {
  const raw: unknown = JSON.parse(`{"__proto__":{"kind":"seen"},"evil":1,${JSON.stringify(good).slice(1)}`)
  expect(readFact(raw)).toEqual(good)
  expect(Object.keys(readFact(raw) ?? {})).not.toContain('evil')
  expect(readDeed(JSON.parse('{"__proto__":{"kind":"seen","about":"a"}}'))).toBeUndefined()
})

test('markup in free text is kept as text', () => {
  const note = stamp({ kind: 'text', about: 'note', text: '<script>alert(1)</script>' }, 1, DAY)
  expect(readFact(JSON.parse(JSON.stringify(note)))).toEqual(note)
})

/** A forger may compute the id: the shape must hold on its own. */
function withId(raw: Record<string, unknown>): unknown {
  const { n, at } = raw
  const deed = { ...good, ...raw }
  return { ...raw, id: identify(deed, Number(n), Number(at)) }
}
