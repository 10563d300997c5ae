import { expect, test } from 'vitest'
import { machine, program, script } from '../../../src/activities/scenario/small.ts'
import { tellOf } from '../../../src/activities/scenario/tell.ts'
import { askedIn, spell } from './asked.ts'
import { transcript } from './transcript.ts'

test('what is asked for comes back from the address; what nobody knows is passed over', () => {
  const asked = askedIn('#node=second&norms=61&flags=open&seed=4&choices=axb&nobody=7', program)
  expect(asked).toEqual({ node: 'second', set: { norms: 61 }, flags: ['open'], seed: 4, choices: 'ab' })
  expect(askedIn(`#${spell(asked)}`, program)).toEqual(asked)
  expect(askedIn('#node=nowhere', program).node).toBe('first')
})

test('play goes on from the node that was asked for, with its numbers', () => {
  const tell = tellOf(machine, script, 'ru')
  const { steps, run } = transcript(machine, script, tell, {
    ...{ node: 'second', set: { norms: 61 }, flags: [], seed: 1, choices: 'b' },
  })
  expect(steps[0]?.changes).toContain('norms 61 → 60')
  expect(run.ending).toBe('holds')
  expect(steps.at(-1)?.title).toBe(script.endings.find(({ id }) => id === 'holds')?.title)
})
