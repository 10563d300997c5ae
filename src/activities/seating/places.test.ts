import { expect, test } from 'vitest'
import { exposure } from '#simulation/floor-plan/influence.ts'
import { newcomersMean, normsAfter, normsAtRest } from '#simulation/floor-plan/norms.ts'
import { floorSettings } from '#simulation/floor-plan/parameters.ts'
import { PLACES, placesFor, planOf, type Seating } from './places.ts'

const four = (area: string): string[] => [1, 2, 3, 4].map(number => `${area}-${number}`)
const s = floorSettings()

/** § 10 of the model's specification: seating, exposure, norms after four weeks and at rest. */
const specified: [string, Seating, number, number, number][] = [
  ['another building', { places: four('building'), screens: false, ownBreaks: true }, 0, 0.923, 0.931],
  ['own room', { places: four('room'), screens: false, ownBreaks: true }, 12.5, 0.742, 0.716],
  ['corner, screens', { places: four('corner'), screens: true, ownBreaks: true }, 21.2, 0.645, 0.619],
  ['corner', { places: four('corner'), screens: false, ownBreaks: true }, 34.9, 0.53, 0.511],
  ['corner, common breaks', { places: four('corner'), screens: true, ownBreaks: false }, 51.9, 0.433, 0.423],
  ['beside the veterans', { places: four('hall'), screens: false, ownBreaks: false }, 72.3, 0.363, 0.356],
]

test.each(specified)('%s gives the numbers of the specification', (_name, seating, exposed, soon, rest) => {
  const plan = planOf(seating)
  expect(exposure(plan, s)).toBeCloseTo(exposed, 1)
  expect(newcomersMean(plan, normsAfter(plan, s, 4))).toBeCloseTo(soon, 3)
  expect(newcomersMean(plan, normsAtRest(plan, s))).toBeCloseTo(rest, 3)
})

test('no two places are nearer than two desks are wide', () => {
  const main = PLACES.filter(({ area }) => area !== 'building')
  const near = main.flatMap(a =>
    main.filter(b => a.id < b.id && Math.hypot(a.x - b.x, a.y - b.y) < 1.2).map(b => `${a.id} ${b.id}`),
  )
  expect(near).toEqual([])
})

test('a place that is not there is named', () => {
  expect(() => planOf({ places: ['roof-1'], screens: false, ownBreaks: true })).toThrow('roof-1')
})

const six = ['hall-1', 'hall-2', 'hall-3', 'hall-4', 'hall-5', 'hall-6']

test('six newcomers fit into each part of the floor, four get no more places than were measured', () => {
  expect(placesFor({ places: six.slice(0, 4) })).toBe(PLACES)
  const counts = Object.groupBy(placesFor({ places: six }), ({ area }) => area)
  for (const area of ['corner', 'room', 'building'] as const) expect(counts[area]).toHaveLength(6)
})

test('the spare places stand apart from the others, and the model reckons with them', () => {
  const main = placesFor({ places: six }).filter(({ area }) => area !== 'building')
  for (const a of main)
    for (const b of main) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(1.2)
  const rooms = [1, 2, 3, 4, 5, 6].map(number => `room-${number}`)
  expect(exposure(planOf({ places: rooms, screens: false, ownBreaks: true }), s)).toBeLessThan(12.5)
})
