import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acted, beginning, isSeed, MOST_TABLES, type PlayAct, type RoomPlay } from './play-part.ts'
import { readPlay } from './play-part-read.ts'

const table = fc.nat(MOST_TABLES)
const node = fc.constantFrom('first', 'second', 'third')
const anyAct: fc.Arbitrary<PlayAct> = fc.oneof(
  fc.record({
    act: fc.constant('decide' as const),
    ...{ table, node, choice: fc.option(fc.constantFrom('talk', 'press'), { nil: undefined }) },
  }),
  fc.record({ act: fc.constant('undo' as const) }),
  fc.record({ act: fc.constant('seed' as const), seed: fc.integer() }),
  fc.record({ act: fc.constant('tables' as const), count: fc.integer({ min: -2, max: 9 }) }),
  fc.record({ act: fc.constant('name' as const), table, name: fc.string() }),
  fc.record({ act: fc.constant('profile' as const), table, profile: fc.constantFrom('standard', 'strong') }),
  fc.record({ act: fc.constant('tell' as const), table }),
  fc.record({ act: fc.constantFrom('close' as const, 'begin' as const) }),
)
const anyPlay = fc.array(anyAct, { maxLength: 30 }).map(acts => acts.reduce(acted, beginning('standard')))
const decided = (play: RoomPlay) => play.tables.map(({ decisions }) => decisions)

test('a decision taken back leaves everything as it was', () => {
  fc.assert(
    fc.property(anyPlay, table, node, (play, at, id) => {
      const choice = play.tables[at]?.decisions[id] === 'talk' ? 'press' : 'talk'
      const after = acted(play, { act: 'decide', table: at, node: id, choice })
      if (play.tables[at]) expect(after.tables[at]?.decisions[id]).toBe(choice)
      else expect(after).toBe(play)
      expect(acted(after, { act: 'undo' })).toEqual(play.tables[at] ? play : acted(play, { act: 'undo' }))
    }),
  )
})

test('undone to the end, nothing is decided', () => {
  fc.assert(
    fc.property(anyPlay, play => {
      const back = play.steps.reduce(now => acted(now, { act: 'undo' }), play)
      expect(decided(back)).toEqual(play.tables.map(() => ({})))
      expect(acted(back, { act: 'undo' })).toBe(back)
    }),
  )
})

test('a room has one to six tables, and the one whose story is told is among them', () => {
  fc.assert(
    fc.property(anyPlay, play => {
      expect(play.tables.length).toBeGreaterThanOrEqual(1)
      expect(play.tables.length).toBeLessThanOrEqual(MOST_TABLES)
      expect(play.tables[play.told]).toBeDefined()
      expect(isSeed(play.seed)).toBe(true)
    }),
  )
})

test('another window reads what this one has written', () => {
  fc.assert(
    fc.property(anyPlay, play => {
      expect(readPlay(JSON.parse(JSON.stringify(play)))).toEqual(JSON.parse(JSON.stringify(play)))
    }),
  )
})

test('what is no room at play is not taken, whatever it is', () => {
  fc.assert(
    fc.property(fc.anything(), value => {
      const read = readPlay(value)
      if (read) expect(isSeed(read.seed)).toBe(true)
    }),
  )
  const sound = beginning('standard')
  expect(readPlay({ ...sound, seed: 0 })).toBeUndefined()
  expect(readPlay({ ...sound, tables: [] })).toBeUndefined()
  expect(readPlay({ ...sound, tables: [{ name: 1 }] })).toBeUndefined()
  expect(readPlay({ ...sound, told: 4, steps: [{ table: 3, node: 'x' }, 'y'] })).toEqual(sound)
})
