import { expect, test } from 'vitest'
import { fakeStorage } from '#learner/fake-storage.ts'
import { keptPlan, UNCHANGED } from '../plan/kept-plan.ts'
import { planOnDevice, readPlan } from './plan.ts'

const plan = readPlan({
  title: 'Day',
  blocks: [
    { id: 'opening', title: 'Opening', minutes: 30 },
    { id: 'pause', title: 'Pause', minutes: 15, break: true },
    { id: 'exit', title: 'Exit', minutes: 10, stage: 2 },
  ],
})

test('the clock is compared with the plan as the trainer left it on this device', () => {
  const where = { prefix: 'course', storage: fakeStorage().open }
  expect(planOnDevice(plan, where, 'day')).toEqual(plan)
  keptPlan(where, 'day').save({
    ...UNCHANGED,
    order: ['exit', 'opening'],
    minutes: { opening: 45 },
    off: ['pause'],
  })
  expect(planOnDevice(plan, where, 'day').blocks).toEqual([
    { id: 'exit', title: 'Exit', minutes: 10, stage: 2 },
    { id: 'opening', title: 'Opening', minutes: 45 },
  ])
  expect(planOnDevice(plan, where, 'half-day')).toEqual(plan)
})
