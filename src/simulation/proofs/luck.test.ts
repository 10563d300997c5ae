import { expect, test } from 'vitest'
import { PROCESS } from '#simulation/chance/streams.ts'
import { Department } from '#simulation/department.ts'
import { planOf } from '#simulation/forms.ts'
import { settle } from '#simulation/parameters.ts'
import { EMPTY } from '#simulation/person.ts'
import { birth } from '#simulation/rules/birth.ts'
import { Run } from '#simulation/run.ts'

function sizes(sigma: number, count: number): number[] {
  const parameters = settle({ sigma, managers: 1, clients: 0 })
  const d = new Department(parameters, { plan: planOf('spontaneous', parameters), seed: 11 })
  const account = birth(d, PROCESS.enquiryAccount, 0)
  d.setState(account, 4)
  return Array.from({ length: count }, (_, k) => {
    const { potential } = birthAndEnd(d, k)
    return potential
  })
}

/** Born and gone at once, so that a hundred thousand of them need the place of one. */
function birthAndEnd(d: Department, number: number): { potential: number } {
  const account = birth(d, PROCESS.callAccount, number)
  const { potential } = account
  d.setState(account, 4)
  return { potential }
}

test.each([
  [1.1, 0.2, 0.6019],
  [0.8, 0.1, 0.3151],
])('with a spread of %d the largest %d of clients give %d of the volume', (sigma, part, share) => {
  const volumes = sizes(sigma, 200_000).sort((one, other) => other - one)
  const all = volumes.reduce((sum, volume) => sum + volume, 0)
  const top = volumes.slice(0, part * volumes.length).reduce((sum, volume) => sum + volume, 0)
  expect(top / all).toBeCloseTo(share, 2)
})

test('with a mean of 100 and a spread of 1.1 clients above 300 are 6 in 100 and give a third', () => {
  const volumes = sizes(1.1, 200_000)
  const large = volumes.filter(volume => volume >= 300)
  const sum = (some: number[]): number => some.reduce((total, volume) => total + volume, 0)
  expect(large.length / volumes.length).toBeCloseTo(0.0607, 2)
  expect(sum(large) / sum(volumes)).toBeCloseTo(0.3268, 2)
  expect(sum(volumes) / volumes.length).toBeGreaterThan(99)
  expect(sum(volumes) / volumes.length).toBeLessThan(101)
})

test('of five veterans with one common luck Beta(3, 4) as many stay as the beta-binomial law says', () => {
  const law = [0.1212, 0.2273, 0.2597, 0.2165, 0.1299, 0.0455]
  const runs = 6000
  const stayed = new Array(6).fill(0)
  const parameters = settle({ managers: 5, clients: 0, enquiriesPerHead: 0, leadPerCall: 0, quitPerYear: 0 })
  const plan = planOf('spontaneous', { ...parameters, drive: 0.01 })
  for (let seed = 0; seed < runs; seed += 1) {
    const move = { month: 0.001, plan, veterans: [0, 1, 2, 3, 4], stay: { a: 3, b: 4 } }
    const run = new Run({ ...parameters, warmUp: 0 }, { plan, seed, move }, 1)
    run.advance()
    const left = run.department.people.filter(({ state, leavingSoon }) => state === EMPTY || leavingSoon)
    stayed[5 - left.length] += 1
  }
  for (const [i, expected] of law.entries()) {
    const width = 2.5 * Math.sqrt((expected * (1 - expected)) / runs)
    expect(Math.abs(stayed[i] / runs - expected)).toBeLessThan(width)
  }
})
