import { expect, test } from 'vitest'
import { play } from './play.ts'
import { machine, standard } from './small.ts'

const [talk, press] = [{ choice: 0 }, { choice: 1 }]
const [part, keep] = [{ choice: 0 }, { choice: 1 }]
const read = (name: string, log = play(machine, standard, 1, [press, part])) => machine.read(name)(log.run)

test('a decision has its effects at once, a delayed one when its week has come, each with its cause', () => {
  const log = play(machine, standard, 1, [press, keep])
  expect(log.decided[0]?.changes.map(({ name, to }) => [name, to])).toEqual([
    ['norms', 45],
    ['mel.st', -3],
    ['dro.st', -2],
    ['mel.tie', 70],
  ])
  const later = log.happenings.filter(({ cause }) => cause.kind === 'later')
  expect(later.map(({ week, cause, changes }) => [week, cause, changes[0]?.name])).toEqual([
    [3, { kind: 'later', node: 0, choice: 1 }, 'norms'],
  ])
})

test('who leaves takes what hangs on him, and nothing changes him any more', () => {
  const log = play(machine, standard, 1, [press, keep])
  expect(log.departures.map(({ person, week, planned }) => [person, week, planned])).toEqual([[0, 3, false]])
  // share 30 × tie 70 / 100 × 0.7
  expect(read('loss', log)).toBe(14.7)
  expect([read('mel.st', log), read('mel.tie', log), read('here:mel', log)]).toEqual([-9, 0, 0])
  expect(read('risk', log)).toBe(10)
})

test('planned leavers cost at the hand-over, and a stop ends the run there', () => {
  const [, after] = play(machine, standard, 1, [press, part]).decided
  expect(after && machine.read('leavers')(after.after)).toBe(1)
  const calm = play(machine, { profile: 'strong' }, 3, [talk, part])
  expect(calm.departures).toEqual([])
  expect(calm.ending).toBe('holds')
})

test('what is decided behind the end is left out, and half a run has no ending', () => {
  expect(play(machine, standard, 1, [talk, keep, keep]).decided).toHaveLength(2)
  const half = play(machine, standard, 1, [talk])
  expect([half.ending, half.run.node, half.run.week]).toEqual([undefined, 1, 3])
})

test('a start from another run is limited like everything else', () => {
  const log = play(machine, { set: { norms: 400 }, flags: ['open'] }, 1, [])
  expect([read('norms', log), read('open', log), read('loss', log)]).toEqual([100, 1, 0])
})
