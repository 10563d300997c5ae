import { expect, test } from 'vitest'
import { leftOf, MINUTE } from './countdown.ts'
import { type Action, reduce } from './reduce.ts'
import { beginning, type RoomState } from './state.ts'
import { countsOf, handsOf, leaders } from './votes.ts'

const NOON = Date.UTC(2026, 10, 28, 12)

/** What these acts make of an empty room, one a minute. */
function after(...actions: Action[]): RoomState {
  return actions.reduce((state, action, minute) => reduce(state, action, NOON + minute * MINUTE), beginning)
}

test('going to a slide lights the screen and starts the clock of its block once', () => {
  const state = after(
    { type: 'go', slide: 'a', block: 'opening' },
    { type: 'screen', screen: 'blank' },
    { type: 'go', slide: 'b', step: 1, block: 'game' },
    { type: 'go', slide: 'a', block: 'opening' },
  )
  expect(state).toMatchObject({ slide: 'a', step: 0, screen: 'slide' })
  expect(state.blocks).toEqual({ opening: NOON, game: NOON + 2 * MINUTE })
})

test('an exercise is started, stopped, made longer and taken off', () => {
  const started = after({ type: 'start', slide: 'seats', minutes: 10 })
  expect(started.exercise).toEqual({
    slide: 'seats',
    total: 10 * MINUTE,
    running: true,
    endsAt: NOON + 10 * MINUTE,
  })
  const stopped = reduce(started, { type: 'toggle' }, NOON + 4 * MINUTE)
  expect(stopped.exercise).toEqual({
    slide: 'seats',
    total: 10 * MINUTE,
    running: false,
    left: 6 * MINUTE,
  })
  const longer = reduce(stopped, { type: 'add', minutes: 1 }, NOON + 5 * MINUTE)
  expect(longer.exercise).toMatchObject({ left: 7 * MINUTE, total: 11 * MINUTE })
  const going = reduce(longer, { type: 'toggle' }, NOON + 6 * MINUTE).exercise
  expect(going && leftOf(going, NOON + 7 * MINUTE)).toBe(6 * MINUTE)
  expect(reduce(longer, { type: 'finish' }, NOON).exercise).toBeUndefined()
  expect(reduce(beginning, { type: 'toggle' }, NOON), 'nothing to stop').toBe(beginning)
})

test('a break has a countdown of its own, and the slide comes back after it', () => {
  const state = after({ type: 'start', slide: 'a', minutes: 10 }, { type: 'break', minutes: 15 })
  expect(state).toMatchObject({ screen: 'break', pause: { total: 15 * MINUTE } })
  expect(reduce(state, { type: 'add', minutes: 1 }, NOON + MINUTE).pause?.total).toBe(16 * MINUTE)
  const until = reduce(state, { type: 'break-until', at: NOON + 40 * MINUTE }, NOON + 30 * MINUTE)
  expect(until.pause).toMatchObject({ total: 10 * MINUTE, endsAt: NOON + 40 * MINUTE })
  expect(reduce(until, { type: 'break-over' }, NOON)).toMatchObject({ screen: 'slide', pause: undefined })
})

test('the second vote leaves the first as it was, and begins unseen', () => {
  const state = after(
    { type: 'count', slide: 'v', option: 0, hands: 7 },
    { type: 'hands', slide: 'v', option: 2, by: 1 },
    { type: 'hands', slide: 'v', option: 2, by: 1 },
    { type: 'show-votes', slide: 'v', shown: true },
    { type: 'round', slide: 'v', round: 2 },
    { type: 'count', slide: 'v', option: 0, hands: 3 },
  )
  expect(state.votes['v']).toEqual({ first: [7, 0, 2], second: [3], round: 2, shown: false })
  expect(reduce(state, { type: 'clear-votes', slide: 'v' }, NOON).votes['v']).toMatchObject({ first: [] })
})

test('what is no count changes nothing, and a count stays between none and all', () => {
  const one = (hands: number, option = 0) =>
    after({ type: 'count', slide: 'v', option, hands }).votes['v']?.first ?? []
  expect([one(-3), one(2.4), one(5_000), one(Number.NaN), one(1, -1), one(1, 99), one(1, 0.5)]).toEqual([
    [0],
    [2],
    [999],
    [],
    [],
    [],
    [],
  ])
})

test('counts are read by place; the most may be several', () => {
  const vote = { first: [2, 5], second: [], round: 1, shown: false } as const
  expect(countsOf(vote, 1, 3)).toEqual([2, 5, 0])
  expect(handsOf(countsOf(vote, 1, 3))).toBe(7)
  expect(leaders([2, 5, 0])).toEqual([1])
  expect(leaders([5, 5, 0])).toEqual([0, 1])
  expect(leaders([0, 0])).toEqual([])
})

test('what a play keeps is kept by its scenario', () => {
  const state = after(
    { type: 'play', scenario: 'veterans', play: { node: 'first', chosen: ['a'] } },
    { type: 'play', scenario: 'seam', play: [1] },
  )
  expect(state.play).toEqual({ veterans: { node: 'first', chosen: ['a'] }, seam: [1] })
})
