import { expect, test } from 'vitest'
import { type Desk, exposure, type FloorPlan, influence, scenarioEffect } from './influence.ts'
import { chanceToStay, newcomersMean, normsAfter, normsAtRest, normsForMonths, rampFactors } from './norms.ts'
import { floorSettings } from './parameters.ts'
import { REFERENCE_SEATINGS } from './reference.ts'

const settings = floorSettings()

const desk = (x: number, y: number, veteran: boolean): Desk => ({
  x,
  y,
  veteran,
  building: 'main',
  room: 'hall',
  breaks: `${x} ${y}`,
})

const three: FloorPlan = { desks: [desk(0, 0, true), desk(3, 0, false), desk(0, 4, false)], screens: [] }

function closeTo(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length)
  for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 6)
}

test('a veteran three metres away has 0.385 of a newcomer’s ear, four metres away 0.347', () => {
  const rows = influence(three, settings)
  expect(rows[1]?.[0]).toBeCloseTo(0.385385, 6)
  expect(rows[2]?.[0]).toBeCloseTo(0.346736, 6)
  for (const row of rows) expect(row.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12)
})

test('three people after three weeks, and where they come to rest', () => {
  closeTo(normsAfter(three, settings, 3), [0.237187, 0.61434, 0.632391])
  closeTo(normsAtRest(three, settings), [0.23156, 0.598665, 0.61599])
  closeTo(normsAfter(three, settings, 400), normsAtRest(three, settings))
})

test.each([
  ['another-building', '0.0', -26, '0.923', '0.931'],
  ['own-room', '12.5', -16, '0.742', '0.716'],
  ['corner-with-screens', '21.2', -9, '0.645', '0.619'],
  ['corner', '34.9', 1, '0.530', '0.511'],
  ['corner-with-screens-common-breaks', '51.9', 14, '0.433', '0.423'],
  ['beside-veterans', '72.3', 30, '0.363', '0.356'],
])(
  '%s: exposure %s, effect %d, norms %s after four weeks and %s at rest',
  (id, exposed, effect, after, rest) => {
    const plan = REFERENCE_SEATINGS.find(seating => seating.id === id)?.plan ?? three
    const e = exposure(plan, settings)
    expect(e.toFixed(1)).toBe(exposed)
    expect(scenarioEffect(e)).toBe(effect)
    expect(newcomersMean(plan, normsAfter(plan, settings, 4)).toFixed(3)).toBe(after)
    expect(newcomersMean(plan, normsAtRest(plan, settings)).toFixed(3)).toBe(rest)
  },
)

test('with a threshold of a quarter no seating dissolves the group', () => {
  for (const { plan } of REFERENCE_SEATINGS) {
    const norms = normsAfter(plan, floorSettings({ tip: 0.25 }), 20)
    expect(newcomersMean(plan, norms)).toBeCloseTo(0.98, 12)
  }
})

test('veterans teach who sits beside them; veterans themselves have nothing to learn', () => {
  const factors = rampFactors(three, settings)
  expect(factors[0]).toBe(1)
  expect(factors[1]).toBeCloseTo(1 - 0.3 * 0.385385, 6)
})

test('a veteran among people who work by the new rules stays more often than one among his like', () => {
  const old = chanceToStay(three, settings, [0.1, 0.1, 0.1], 0, 0.5)
  const young = chanceToStay(three, settings, [0.1, 0.9, 0.9], 0, 0.5)
  expect(young).toBeGreaterThan(old)
  expect(chanceToStay(three, floorSettings({ slope: 0 }), [0.1, 0.9, 0.9], 0, 0.3)).toBeCloseTo(0.3, 12)
})

test('the department hears the norms of every fourth week', () => {
  expect(normsForMonths(three, settings, 3)[2]).toEqual(normsAfter(three, settings, 8))
})
