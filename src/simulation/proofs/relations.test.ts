import { expect, test } from 'vitest'
import { CLIENT } from '#simulation/account.ts'
import { fingerprint } from '#simulation/fingerprint.ts'
import { type CellPlan, type DepartmentPlan, planOf } from '#simulation/forms.ts'
import { interval, pairedPercent } from '#simulation/intervals.ts'
import { measuresOf } from '#simulation/measures.ts'
import { type Changes, settle } from '#simulation/parameters.ts'
import { type Case, column, replicate } from '#simulation/replications.ts'
import { Run } from '#simulation/run.ts'
import { MONTH } from '#simulation/time.ts'

const short: Changes = { warmUp: 6, months: 18 }

function revenueChange(from: Case, to: Case, reps: number) {
  return pairedPercent(column(replicate(from, reps), 'revenue'), column(replicate(to, reps), 'revenue'))
}

test('when every hand-over is lost, three levels win nobody', () => {
  const [year] = replicate({ form: 'three-level', changes: { ...short, handLoss: 1 } }, 1)
  expect(year?.newClients).toBe(0)
  expect(year?.handoverAccepted).toBe(0)
})

test('when clients know the firm and not people, nobody leaves with a person', () => {
  const [year] = replicate({ form: 'spontaneous', changes: { ...short, rho: 0, quitPerYear: 2 } }, 1)
  expect(year?.leftWithPerson).toBe(0)
  expect(year?.topRisk).toBe(0)
})

test('without care clients give us what they gave in the beginning', () => {
  const parameters = settle({ careMinutes: 0 })
  const run = new Run(parameters, { plan: planOf('spontaneous', parameters), seed: 2 })
  run.advance()
  for (const { state, wallet } of run.department.accounts)
    if (state === CLIENT) expect(wallet).toBeCloseTo(0.5, 3)
})

test('when all clients are alike, care by size gains nothing', () => {
  const changes = { ...short, sigma: 0 }
  const { mean, ci95 } = revenueChange(
    { form: 'three-level', changes },
    { form: 'three-level', changes: { ...changes, careKey: 90, careOrdinary: 12 } },
    3,
  )
  expect((mean ?? NaN) - (ci95 ?? NaN)).toBeLessThan(0)
})

test('switching for nothing helps whoever does everything more than three levels', () => {
  const free = { switchMinutes: 0, warehouseMinutes: 0 }
  const gains = (form: 'spontaneous' | 'three-level') => {
    const [usual, easy] = [replicate({ form }, 6), replicate({ form, changes: free }, 6)]
    return usual.map((values, i) => (easy[i]?.revenue ?? NaN) / (values.revenue ?? NaN))
  }
  const levels = gains('three-level')
  const { mean, ci95 } = interval(gains('spontaneous').map((gain, i) => gain - (levels[i] ?? NaN)))
  expect((mean ?? NaN) - (ci95 ?? NaN)).toBeGreaterThan(0)
})

test('one person who does everything is the same department under any name', () => {
  const changes: Changes = {
    ...short,
    managers: 1,
    switchMinutes: 0,
    warehouseMinutes: 0,
    eta: 0,
    kappa: 0,
    quitPerYear: 0,
  }
  const parameters = settle(changes)
  const plan = planOf('spontaneous', parameters)
  const [cell] = plan.cells
  if (cell === undefined) throw new Error('form 1 has a cell for each person')
  const other: CellPlan = {
    ...cell,
    links: 3,
    handOver: 1,
    roles: cell.roles.map(role => ({ ...role, role: 'all' })),
  }
  const facts = [plan, { ...plan, cells: [other] }].map(some => {
    const run = new Run(parameters, { plan: some, seed: 4, facts: true })
    run.advance()
    return run.department.facts
  })
  const [one = null, two = null] = facts
  if (one === null || two === null) throw new Error('facts were asked for')
  expect(fingerprint(two)).toBe(fingerprint(one))
})

test('in which order people of the roles are numbered does not matter', () => {
  const parameters = settle({ warmUp: 12, months: 24 })
  const usual = planOf('three-level', parameters)
  const reversed: DepartmentPlan = {
    ...usual,
    cells: usual.cells.map(cell => ({ ...cell, roles: cell.roles.toReversed() })),
  }
  const measure = (plan: DepartmentPlan) =>
    Array.from({ length: 12 }, (_, seed) => {
      const run = new Run(parameters, { plan, seed })
      run.advance()
      return measuresOf(run)
    })
  const [one, other] = [measure(usual), measure(reversed)]
  for (const key of ['newClients', 'onTime', 'revenue'] as const) {
    const { mean, ci95 } = interval(one.map((values, i) => (other[i]?.[key] ?? NaN) - (values?.[key] ?? NaN)))
    expect(Math.abs(mean ?? NaN), key).toBeLessThan(1.5 * (ci95 ?? NaN))
  }
})

test('pay belongs to the month that ends, and the window to both its ends', () => {
  const parameters = settle({
    managers: 1,
    clients: 0,
    enquiriesPerHead: 0,
    leadPerCall: 0,
    quitPerYear: 0,
    warmUp: 2,
  })
  const run = new Run(parameters, { plan: planOf('spontaneous', parameters), seed: 1 }, 4 * MONTH)
  run.advance()
  expect(measuresOf(run)?.pay).toBeCloseTo(((40 + 15) * 3) / 2, 9)
})
