import fc from 'fast-check'
import { expect, test } from 'vitest'
import { machine, program, script } from '#activities/scenario/small.ts'
import { compared } from './compare.ts'
import { isQuiet, meanwhile } from './meanwhile.ts'
import { acted, beginning, type RoomPlay } from './play-part.ts'
import { roomBookOf } from './room-book.ts'
import { roomRun } from './room-run.ts'
import { routeOf, skippedBefore, slideIdsOf } from './route.ts'

const room = { minutes: 10, nodes: ['first'], defaults: { second: 'part' } }
const words = {
  letters: 'a b c d',
  table: 'Table {n}',
  wholeRoom: 'All',
  'compare.expert': 'Head',
  'compare.first': 'A',
}
const book = roomBookOf({ program, script, room, language: 'ru', words })
const { route } = book
const begun = beginning('standard')
const decide = (play: RoomPlay, choice: string, table = 0) =>
  acted(play, { act: 'decide', table, node: 'first', choice })
const runOf = (play: RoomPlay, table = 0) => {
  const one = play.tables[table]
  if (!one) throw new Error('no such table')
  return roomRun(machine, route, play, one)
}

test('the route says which decisions a room takes and what the trainer takes for the others', () => {
  expect(route).toEqual({ minutes: 10, nodes: [0], defaults: [0, 0] })
  expect([skippedBefore(route, 0), skippedBefore(route, 'end')]).toEqual([[], [1]])
  expect(slideIdsOf(program, route)).toEqual([
    'small-start',
    'small-first',
    'small-ending',
    'small-debrief',
    'small-tables',
  ])
  expect(routeOf(program, undefined).nodes).toEqual([0, 1])
})

test('what the room does not decide goes by default, and the story is over with its last decision', () => {
  expect(runOf(begun)).toMatchObject({ decided: [false, false], isOver: false })
  const run = runOf(decide(begun, 'press'))
  expect(run.log.decided.map(({ decision }) => decision.choice)).toEqual([1, 0])
  expect(run).toMatchObject({ decided: [true, false], isOver: true })
  expect(runOf(acted(begun, { act: 'close' })).isOver).toBe(true)
})

test('between two slides stands what was skipped and what came by itself', () => {
  const run = runOf(decide(begun, 'press'))
  expect(isQuiet(meanwhile(book, run, 0))).toBe(true)
  const { skipped, happened } = meanwhile(book, run, 'end')
  expect(skipped).toEqual([{ week: 3, title: 'Второй', choice: 'Расстаться' }])
  expect(happened.some(({ kind }) => kind === 'event')).toBe(true)
})

test('the same seed gives the same events to every table, whatever it decides', () => {
  const choices = fc.constantFrom('talk', 'press')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), choices, choices, (seed, one, other) => {
      const two = acted(acted(begun, { act: 'seed', seed }), { act: 'tables', count: 2 })
      const started = acted(two, { act: 'profile', table: 1, profile: 'strong' })
      const play = decide(decide(started, one), other, 1)
      expect(runOf(play, 1).log.run.events).toEqual(runOf(play).log.run.events)
    }),
  )
})

test('tables stand beside each other with their starts, letters, endings and measures', () => {
  const two = acted(acted(begun, { act: 'tables', count: 2 }), {
    act: 'profile',
    ...{ table: 1, profile: 'strong' },
  })
  const half = compared(book, decide(two, 'press'))
  expect(half.nodes).toEqual(['Первый'])
  expect(half.measures).toEqual(['Потери', 'Шум', 'Нормы'])
  expect(half.rows.map(({ name, start, letters }) => [name, start, letters])).toEqual([
    ['Table 1', 'Обычный', [{ letter: 'b', by: 'table' }]],
    ['Table 2', 'Сильный', [{ letter: '', by: 'nobody' }]],
  ])
  expect(half.rows[0]?.ending).toBeDefined()
  expect([half.rows[1]?.ending, half.rows[1]?.values]).toEqual([undefined, ['', '', '']])
  const closed = compared(book, acted(decide(two, 'press'), { act: 'close' }))
  expect(closed.rows[1]?.letters).toEqual([{ letter: 'a', by: 'default' }])
  expect(closed.rows[1]?.ending).toBeDefined()
})

test('beside a room that played as a whole stand an experienced head and the first choices', () => {
  expect(compared(book, begun).rows.map(({ name }) => name)).toEqual(['All'])
  const { rows } = compared(book, decide(begun, 'press'))
  // The norms of 50 are weak: an experienced head talks.
  expect(rows.map(({ name, letters }) => [name, letters[0]?.letter])).toEqual([
    ['All', 'b'],
    ['Head', 'a'],
    ['A', 'a'],
  ])
  expect(rows.every(({ ending }) => ending !== undefined)).toBe(true)
})
