import { expect, test } from 'vitest'
import { baseAtRisk, chanceAbove, chanceOfLeavers, type Holder, meanLoss, outcomes } from './coins.ts'

const SUDDEN = 0.7
const PLANNED = 0.35
const SHARES = [34, 18, 15, 14, 12, 7]
const now = holders([80, 70, 60, 40, 75, 50])
const afterContacts = holders([50, 45, 40, 25, 45, 30])

function holders(ties: readonly number[]): Holder[] {
  return SHARES.map((share, place) => ({ id: `p${place}`, share, tie: ties[place] ?? 0 }))
}

test('two thirds of revenue hang on people, after second contacts two fifths', () => {
  expect(baseAtRisk(now)).toBeCloseTo(66.9, 6)
  expect(baseAtRisk(afterContacts)).toBeCloseTo(42.1, 6)
})

test('the chance to lose more than a fifth falls from 58 to 9 to 0 per cent', () => {
  const chances = [outcomes(now, SUDDEN), outcomes(now, PLANNED), outcomes(afterContacts, PLANNED)].map(
    ways => Math.round(chanceAbove(ways, 20) * 100),
  )
  expect(chances).toEqual([58, 9, 0])
})

test('the mean loss falls from 23 to 12 to 7 per cent', () => {
  const means = [outcomes(now, SUDDEN), outcomes(now, PLANNED), outcomes(afterContacts, PLANNED)].map(ways =>
    Math.round(meanLoss(ways)),
  )
  expect(means).toEqual([23, 12, 7])
})

test('of six coins at least four fall on «leave» in 22 of 64 ways', () => {
  const ways = outcomes(now, SUDDEN)
  expect(ways).toHaveLength(64)
  expect(chanceOfLeavers(ways, 4)).toBeCloseTo(22 / 64, 12)
})

test('other coins, other chances, and together they are always one', () => {
  const ways = outcomes(now, SUDDEN, 0.8)
  expect(ways.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12)
  expect(chanceOfLeavers(ways, 6)).toBeCloseTo(0.2 ** 6, 12)
  expect(ways.map(({ loss }) => loss)).toEqual([...ways.map(({ loss }) => loss)].sort((a, b) => a - b))
})
