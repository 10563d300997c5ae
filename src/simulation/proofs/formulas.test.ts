import { expect, test } from 'vitest'
import { exp, ln, power } from '#simulation/chance/numbers.ts'
import { Streams } from '#simulation/chance/streams.ts'
import { conditionsOf } from '#simulation/conditions.ts'
import { planOf } from '#simulation/forms.ts'
import { type Changes, settle } from '#simulation/parameters.ts'
import { fluencyOf } from '#simulation/places.ts'
import { chanceToGoAlong } from '#simulation/rules/coming-and-going.ts'
import { chanceOfLead } from '#simulation/rules/demand.ts'
import { chanceToCall, eagerness } from '#simulation/rules/free-time.ts'
import { careNeed, hazard, remembered, walletTarget } from '#simulation/rules/serving.ts'

function conditions(changes: Changes = {}) {
  const parameters = settle(changes)
  return conditionsOf(parameters, planOf('spontaneous', parameters))
}

test('an enquiry answered after an hour is a lead with probability 0.2584', () => {
  expect(chanceOfLead(conditions(), 1)).toBeCloseTo(0.2584, 4)
})

test('half an hour of care brings a client of 150 towards 0.8531 of his buying', () => {
  const c = conditions()
  expect(walletTarget(c, 0.5, careNeed(c, 150))).toBeCloseTo(0.8531, 4)
})

test('a client served at 0.75 leaves with a hazard of 0.03 a month when good service means 0.015', () => {
  expect(hazard(conditions({ churn: 0.015 }), 0.75)).toBeCloseTo(0.03, 12)
})

test('who earned 70 on old clients spends 0.2872 of his free time calling and calls with chance 0.6682', () => {
  const c = conditions()
  const e = eagerness(c, 70, 1)
  expect(e).toBeCloseTo(0.2872, 4)
  expect(chanceToCall(c, e)).toBeCloseTo(0.6682, 4)
})

test('without a stomach nobody tires of calling', () => {
  expect(eagerness(conditions({ eta: 0 }), 1e6, 1)).toBe(0.85)
  expect(chanceToCall(conditions(), 0)).toBe(0)
  expect(chanceToCall(conditions(), 1)).toBe(1)
})

test('a client with 0.6 of his ties to one person goes along with probability 0.054', () => {
  expect(chanceToGoAlong(0.15, 0.6, 2)).toBeCloseTo(0.054, 12)
  expect(chanceToGoAlong(0.15, 0, 0)).toBe(0)
})

test('seven activities bring no fluency, one brings all of it', () => {
  expect(fluencyOf(7, 0.1)).toBe(1)
  expect(fluencyOf(1, 0.1)).toBeCloseTo(0.9, 12)
})

test('late service is remembered as 0, service in time as 1', () => {
  expect(remembered(conditions(), 1, true)).toBeCloseTo(0.85, 12)
  expect(remembered(conditions(), 0, false)).toBeCloseTo(0.15, 12)
})

test('own logarithm and exponential differ from those of Math by less than 1e-14', () => {
  for (let i = -300; i <= 300; i += 1) {
    const x = 10 ** (i / 1.01)
    expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(1e-14 * Math.max(1e-3, Math.abs(Math.log(x))))
    expect(Math.abs(exp(i * 2.31) / Math.exp(i * 2.31) - 1)).toBeLessThan(1e-14)
  }
  for (let i = 1; i < 2000; i += 1) {
    const x = 1 + (i - 1000) / 1500
    expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(1e-14 * Math.abs(Math.log(x)))
  }
  expect(exp(-800)).toBe(0)
  expect(exp(800)).toBe(Infinity)
  expect(ln(0)).toBe(-Infinity)
  expect(ln(-1)).toBeNaN()
  expect(power(0, 0)).toBe(1)
})

/** Greatest distance between what was drawn and the law (Kolmogorov); 1.36/√n is its 95 % point. */
function distance(draws: number[], law: (x: number) => number): number {
  draws.sort((one, other) => one - other)
  return Math.max(...draws.map((x, i) => Math.abs(law(x) - (i + 0.5) / draws.length)))
}

test('the ziggurat draws the exponential law, also in its tail', () => {
  const streams = new Streams(7)
  streams.open(0, 1, 1)
  const draws = Array.from({ length: 100_000 }, () => streams.exponential(0))
  expect(draws.filter(x => x > 8).length / 100_000).toBeCloseTo(Math.exp(-8), 3)
  expect(distance(draws, x => 1 - Math.exp(-x))).toBeLessThan(1.36 / Math.sqrt(100_000))
})

test('neighbouring seeds, entities and processes draw unlike numbers', () => {
  const streams = new Streams(1)
  const first = (seed: number, process: number, entity: number): number => {
    const own = new Streams(seed)
    own.open(0, process, entity)
    return own.uniform(0)
  }
  const draws = Array.from({ length: 30 }, (_, a) =>
    Array.from({ length: 30 }, (__, b) => Array.from({ length: 30 }, (___, c) => first(a, b, c))),
  ).flat(2)
  expect(new Set(draws).size).toBeGreaterThan(26_990)
  expect(distance(draws, x => x)).toBeLessThan(1.63 / Math.sqrt(draws.length))
  streams.open(0, 1, 1)
  expect(streams.beta(0, 5, 5)).toBeGreaterThan(0)
})
