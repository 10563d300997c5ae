import { expect, test } from 'vitest'
import { reduce } from '../room/reduce.ts'
import { beginning, type RoomState } from '../room/state.ts'
import { back, forth, placeOf, type Stop } from './walk.ts'

const stops: Stop[] = [
  { id: 'a', steps: 0, block: 'one' },
  { id: 'b', steps: 2, block: 'one' },
  { id: 'c', steps: 0, block: 'two' },
]
const steps = (from: RoomState, walk: typeof back, times: number) => {
  const seen: string[] = []
  let state = from
  for (let time = 0; time < times; time++) {
    const action = walk(stops, state)
    if (action) state = reduce(state, action, 1)
    seen.push(state.screen === 'slide' ? `${state.slide}${state.step}` : state.screen)
  }
  return { seen, state }
}

test('forth goes through every step of every slide to the end, and back the same way', () => {
  const { seen, state } = steps(beginning, forth, 5)
  expect(seen).toEqual(['b0', 'b1', 'b2', 'c0', 'end'])
  expect(Object.keys(state.blocks)).toEqual(['one', 'two'])
  expect(steps(state, back, 6).seen).toEqual(['c0', 'b2', 'b1', 'b0', 'a0', 'a0'])
})

test('what covers the slide goes first', () => {
  const blank = reduce(
    reduce(beginning, { type: 'go', slide: 'b' }, 1),
    { type: 'screen', screen: 'blank' },
    1,
  )
  expect(steps(blank, forth, 1).seen).toEqual(['b0'])
  const pause = reduce(blank, { type: 'break', minutes: 5 }, 1)
  expect(steps(pause, back, 1).state).toMatchObject({ screen: 'slide', slide: 'b', pause: undefined })
})

test('a slide that no longer exists is the first', () => {
  expect(placeOf(stops, { slide: 'gone' })).toBe(0)
  expect(placeOf(stops, { slide: undefined })).toBe(0)
  expect(placeOf(stops, { slide: 'c' })).toBe(2)
})
