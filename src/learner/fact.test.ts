import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byOrder, factsOf, identify, stamp } from './fact.ts'
import { answer, anyDeed, anyFact, DAY, factsFrom } from './samples.ts'

test('the same act at the same place and second has the same id wherever it is computed', () => {
  fc.assert(
    fc.property(anyDeed, deed => {
      const turned = Object.fromEntries(Object.entries(deed).reverse())
      expect(stamp({ ...deed, ...turned }, 3, DAY).id).toBe(stamp(deed, 3, DAY).id)
    }),
  )
})

test('acts that differ in anything have different ids', () => {
  fc.assert(
    fc.property(anyFact, anyFact, (a, b) => {
      const strip = ({ id: _, ...rest }: typeof a) => JSON.stringify(Object.entries(rest).sort())
      expect(a.id === b.id).toBe(strip(a) === strip(b))
    }),
    { numRuns: 2000 },
  )
})

test('an id stays what it was when version 1 was released', () => {
  const first = answer('who-keeps-the-client', ['finder'], { sure: 2 })
  expect(identify(first, 1, DAY)).toBe('iykkbms35l')
  expect(identify({ kind: 'seen', about: 'where-the-day-goes' }, 2, DAY)).toBe('hbi3vvi4x2')
})

test('an id is short, plain text: it fits a key, a link and a message', () => {
  fc.assert(fc.property(anyFact, ({ id }) => /^[0-9a-z]{1,11}$/.test(id)))
})

test('facts of one kind come in the order of the acts, also when the clock was set back', () => {
  const early = stamp({ kind: 'seen', about: 'a' }, 2, DAY)
  const late = stamp({ kind: 'seen', about: 'b' }, 3, DAY - 31_536_000)
  const other = stamp({ kind: 'prediction', about: 'c', said: [] }, 1, DAY)
  const facts = new Map([late, other, early].map(fact => [fact.id, fact]))
  expect(factsOf(facts, 'seen').map(({ about }) => about)).toEqual(['a', 'b'])
})

test('two acts with one number have an order all the same, alike on every device', () => {
  const [a, b] = [stamp({ kind: 'seen', about: 'a' }, 1, DAY), stamp({ kind: 'seen', about: 'b' }, 1, DAY)]
  expect(Math.sign(byOrder(a, b))).toBe(-Math.sign(byOrder(b, a)))
  expect(byOrder(a, b)).not.toBe(0)
  expect(factsFrom([]).size).toBe(0)
})
