import { expect, test } from 'vitest'
import { play } from './play.ts'
import { machine, standard } from './small.ts'
import { alternatives, expertAt, turningPoints } from './turning.ts'

const [talk, press, keep] = [{ choice: 0 }, { choice: 1 }, { choice: 1 }]

test('every other choice is replayed from its very state, with the later decisions kept', () => {
  const log = play(machine, standard, 1, [press, keep])
  const all = alternatives(machine, log)
  expect(all.map(({ at, choice }) => [at, choice])).toEqual([
    [0, 0],
    [1, 0],
  ])
  const talked = play(machine, standard, 1, [talk, keep])
  expect(all[0]?.gain).toBeCloseTo(machine.goal(talked.run) - machine.goal(log.run), 9)
})

test('where another choice would have been better, that is the turning point', () => {
  const [first] = turningPoints(machine, play(machine, standard, 1, [press, keep]))
  expect([first?.at, first?.choice, first?.kind]).toEqual([0, 0, 'same'])
  expect(first?.gain).toBeGreaterThan(0)
})

test('where none would, the ones that held the run are shown', () => {
  const [first] = turningPoints(machine, play(machine, { profile: 'strong' }, 3, [talk, { choice: 0 }]))
  expect(first?.kind).toBe('held')
  expect(first?.gain).toBeLessThanOrEqual(0)
})

test('the expert is asked about the state, not about what came of it', () => {
  const [decided] = play(machine, { profile: 'strong' }, 1, [talk]).decided
  expect(decided && expertAt(machine, decided.opened)).toEqual({ opinion: 1, choice: 1 })
  const [usual] = play(machine, standard, 1, [talk]).decided
  expect(usual && expertAt(machine, usual.opened)).toEqual({ opinion: 0, choice: 0 })
})
