import { expect, test } from 'vitest'
import type { Prediction } from '#course/shapes/activities.ts'
import { stamp } from '#learner/fact.ts'
import { ask } from './ask.ts'
import { BOTTOM, level, moved, spread, TOP, valueAt } from './curve/plot.ts'
import { curveSaid } from './curve/said.ts'
import { fill } from './fill.ts'
import { measure, middle, placesOf, share, snap, ticks } from './ruler.ts'
import { numberSaid, saidAbout } from './said.ts'
import { roomsSaid } from './sort/rooms.ts'

const ruler = { from: 0, to: 30, step: 0.5, tick: 5, decimals: 1, unit: 'ч' }
const number: Prediction = {
  id: 'hours',
  kind: 'number',
  objective: 'count',
  prompt: 'How many?',
  after: 'So many.',
  ...ruler,
  truth: 'diary.selling',
  truthLabel: 'by the diary',
  others: [{ id: 'low', value: 'surveys.low', label: 'lowest' }],
}
const numbers = new Map([
  ['diary.selling', { value: 9.34, decimals: 1 }],
  ['surveys.low', { value: 7, decimals: 0 }],
])

test('a ruler marks its steps only and never leaves its ends', () => {
  expect(snap(ruler, 7.3)).toBe(7.5)
  expect(snap(ruler, 99)).toBe(30)
  expect(snap({ ...ruler, from: 1, to: 12, step: 1 }, 6.4)).toBe(6)
  expect(middle(ruler)).toBe(15)
  expect(share(ruler, -3)).toBe(0)
  expect(ticks(ruler)).toEqual([0, 5, 10, 15, 20, 25, 30])
  expect(ticks({ ...ruler, from: 1, to: 12 })).toEqual([1, 5, 10])
})

test('a number is shown with its unit and with no decimals that it does not need', () => {
  expect(measure('ru', 5, placesOf(5, 1), 'ч')).toBe('5\u00a0ч')
  expect(measure('ru', 9.5, placesOf(9.5, 1), '%')).toBe('9,5\u00a0%')
  expect(measure('en', 7, 0, '%')).toBe('7%')
})

test('the truth and its neighbours come from company.yaml, rounded as it says', () => {
  expect(ask(number, numbers)).toMatchObject({
    truth: { value: 9.3, label: 'by the diary' },
    others: [{ id: 'low', value: 7, label: 'lowest' }],
  })
  const { truth: _, truthLabel: __, ...later } = number
  expect(ask({ ...later, later: 'diagnostic' }, numbers)).toMatchObject({ truth: undefined })
  expect(() => ask({ ...number, truth: 'nothing.here' }, numbers)).toThrow('nothing.here')
})

test('the first guess stays the guess', () => {
  const facts = [['5'], ['9']].map((said, n) => stamp({ kind: 'prediction', about: 'hours', said }, n + 1, 1))
  const held = new Map(facts.reverse().map(fact => [fact.id, fact]))
  expect(saidAbout(held, 'hours')).toEqual(['5'])
  expect(saidAbout(held, 'other')).toBeUndefined()
})

test('what was said is read back, and what nobody can read is no mark', () => {
  expect(numberSaid(['52'])).toBe(52)
  expect(numberSaid([])).toBeUndefined()
  expect(numberSaid(['x'])).toBeUndefined()
  expect(curveSaid(['1', '2.5'], 2)).toEqual([1, 2.5])
  expect(curveSaid(['1'], 2)).toBeUndefined()
  expect(roomsSaid(['a:law', 'b:case']).get('b')).toBe('case')
})

test('a point of a curve goes where the pointer is and where the keys send it', () => {
  expect(valueAt(ruler, BOTTOM)).toBe(0)
  expect(valueAt(ruler, TOP - 50)).toBe(30)
  expect(valueAt(ruler, level(ruler, 9.5))).toBe(9.5)
  expect(moved(ruler, 10, 'ArrowUp')).toBe(10.5)
  expect(moved(ruler, 10, 'PageDown')).toBe(5)
  expect(moved(ruler, 10, 'End')).toBe(30)
  expect(moved(ruler, 10, 'Tab')).toBeUndefined()
})

test('labels keep their order and never lie on each other', () => {
  expect(spread([100, 104, 50], 20)).toEqual([100, 120, 50])
  const low = spread([210, 212, 214, 100], 20)
  expect(low[3]).toBe(100)
  expect(low[0]).toBeLessThan(low[1] ?? 0)
  expect((low[2] ?? 0) - (low[1] ?? 0)).toBeGreaterThanOrEqual(20)
  expect(Math.max(...low)).toBeLessThanOrEqual(BOTTOM)
})

test('names in braces are filled, unknown ones stay', () => {
  expect(fill('{a-b} of {all} {x}', { 'a-b': 1, all: 3 })).toBe('1 of 3 {x}')
})
