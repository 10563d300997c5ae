/** A trainer's plan, as it was kept on a device and in a file. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fakeStorage } from '#learner/fake-storage.ts'
import { isRecord } from '#learner/read-fact.ts'
import { keptPlan } from '#trainer/plan/kept-plan.ts'
import { readPlanText } from '#trainer/plan/plan-file.ts'

const plan = {
  start: '09:10',
  order: ['opening', 'pause', 'pairs', 'exit'],
  minutes: { pairs: 15 },
  off: ['pause'],
  ticks: ['projector'],
}

test.each(['1'])('a plan of version %s is read from the device and from a file', version => {
  const kept: unknown = JSON.parse(readFileSync(new URL(`v${version}-workshop.json`, import.meta.url), 'utf8'))
  if (!isRecord(kept)) throw new Error('no sample')
  const fake = fakeStorage([['chetyre-etapa:workshop:day', String(kept['storage'])]])
  expect(keptPlan({ prefix: 'chetyre-etapa', storage: fake.open }, 'day').load()).toEqual(plan)
  expect(readPlanText(String(kept['file']), 'day')).toEqual({ is: 'read', plan })
})
