import { expect, test } from 'vitest'
import type { FrameKey, StageKey } from './frame.ts'
import { frameOn } from './frames.ts'
import { type Clock, journey, legs } from './journey.ts'
import { type Pose, pose } from './pose.ts'
import { landscape } from './sheet.ts'

const at = (key: FrameKey) => pose(frameOn(key, landscape), landscape)

/** A clock that stands until it is turned. */
function handClock() {
  let now = 0
  let waiting: ((now: number) => void) | undefined
  const clock: Clock = {
    now: () => now,
    request: tick => {
      waiting = tick
      return 1
    },
    cancel: () => {
      waiting = undefined
    },
  }
  const turn = (to: number) => {
    now = to
    const tick = waiting
    waiting = undefined
    tick?.(to)
  }
  return { clock, turn, waits: () => waiting !== undefined }
}

function travel(start: StageKey) {
  const hand = handClock()
  const shown: (Pose | undefined)[] = []
  const trip = journey(start, at, hand.clock, next => shown.push(next))
  return { ...hand, trip, last: () => shown.at(-1), shown }
}

const places = (shown: Pose | undefined) => shown?.clients.map(({ x, y }) => [x, y])

test('the way to the next stage leads over the half frame', () => {
  expect(legs(1, '2')).toEqual(['1.5', '2'])
  expect(legs(3, '2')).toEqual(['2.5', '2'])
})

test('a jump over several stages is one step of two legs', () => {
  expect(legs(1, '4')).toEqual(['3.5', '4'])
  expect(legs(4, '1')).toEqual(['1.5', '1'])
})

test('on the way the nearer half is left out when it is already behind', () => {
  expect(legs(1.3, '1')).toEqual(['1'])
  expect(legs(1.3, '2')).toEqual(['1.5', '2'])
  expect(legs(1.7, '2')).toEqual(['2'])
  expect(legs(1.7, '3')).toEqual(['2.5', '3'])
})

test('nothing moves until it is asked to', () => {
  const { shown, waits } = travel('1')
  expect(shown).toEqual([])
  expect(waits()).toBe(false)
})

test('a step shows the half frame for 240 ms and ends after 1360', () => {
  const { trip, turn, last, waits } = travel('1')
  trip.go('2')
  turn(559)
  expect(last()).not.toEqual(at('1.5'))
  turn(560)
  expect(last()).toEqual(at('1.5'))
  turn(800)
  expect(places(last())).toEqual(places(at('1.5')))
  turn(1359)
  expect(waits()).toBe(true)
  turn(1360)
  expect(last()).toBeUndefined()
  expect(waits()).toBe(false)
})

test('the next press continues from where things are', () => {
  const { trip, turn, last } = travel('1')
  trip.go('2')
  turn(280)
  const caught = places(last())
  expect(caught).not.toEqual(places(at('1')))
  trip.go('1')
  expect(places(last())).toEqual(caught)
  turn(281)
  expect(places(last())).toEqual(caught)
  turn(840)
  expect(last()).toBeUndefined()
})

test('a step turned round during its rest goes straight back', () => {
  const { trip, turn, last } = travel('2')
  trip.go('3')
  turn(560)
  turn(700)
  trip.go('2')
  turn(1259)
  expect(last()).toBeDefined()
  turn(1260)
  expect(last()).toBeUndefined()
})

test('where motion is unwanted the goal is there at once', () => {
  const { trip, shown, waits } = travel('1')
  trip.jump('2')
  expect(shown).toEqual([undefined])
  expect(waits()).toBe(false)
})

test('after a jump the next step starts from its goal', () => {
  const { trip, turn, last } = travel('1')
  trip.jump('3')
  trip.go('4')
  turn(0)
  expect(places(last())).toEqual(places(at('3')))
})
