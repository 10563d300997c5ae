import { expect, test } from 'vitest'
import { ease, poseBetween, times } from './choreography.ts'
import type { FrameKey } from './frame.ts'
import { frameOn } from './frames.ts'
import { type Pose, pose } from './pose.ts'
import { landscape } from './sheet.ts'

const at = (key: FrameKey) => pose(frameOn(key, landscape), landscape)
const between = (progress: number) => poseBetween(at('1'), at('1.5'), progress)

const places = ({ people, clients }: Pose) => [...people, ...clients].map(({ x, y }) => [x, y])
const walls = ({ walls, gaps, floors }: Pose) => [walls, gaps, floors].map(all => [...all].sort())

test('a step takes two legs of 560 ms with a rest of 240 ms between them', () => {
  expect(times).toEqual({ leg: 560, rest: 240, fade: 120 })
})

test('the curve is cubic-bezier(.65, 0, .35, 1)', () => {
  // Values of the same curve in Chromium, read from an animation.
  expect([0, 0.25, 0.5, 0.75, 1].map(t => Math.round(ease(t) * 1000))).toEqual([0, 71, 500, 929, 1000])
})

test('at 0 % nothing has changed', () => {
  expect(places(between(0))).toEqual(places(at('1')))
  expect(walls(between(0))).toEqual(walls(at('1')))
  expect([...between(0).ties]).toEqual([['1', 1]])
})

test('at 10 % only the lines have begun to fade', () => {
  expect(places(between(0.1))).toEqual(places(at('1')))
  expect(walls(between(0.1))).toEqual(walls(at('1')))
  expect(between(0.1).ties.get('1')).toBeLessThan(1)
  expect(places(between(0.12))).not.toEqual(places(at('1')))
})

test('at 25 % the lines are gone and everybody is on the way', () => {
  expect(between(0.25).ties.size).toBe(0)
  expect(places(between(0.25))).not.toEqual(places(at('1')))
  expect(walls(between(0.25))).toEqual(walls(at('1')))
})

test('at 55 % the walls have not moved yet', () => {
  expect(walls(between(0.55))).toEqual(walls(at('1')))
  expect(walls(between(0.6))).not.toEqual(walls(at('1')))
})

test('at 75 % everybody has arrived, walls are sliding and no line is drawn yet', () => {
  expect(places(between(0.75))).toEqual(places(at('1.5')))
  expect(walls(between(0.75))).not.toEqual(walls(at('1.5')))
  expect(between(0.75).ties.size).toBe(0)
  expect(between(0.8).ties.get('1.5')).toBeGreaterThan(0)
})

test('at 100 % the next frame is there, exactly', () => {
  expect(between(1)).toEqual(at('1.5'))
})

test('all people and clients move as one group, without stagger', () => {
  const parts = (progress: number) =>
    [...between(progress).clients].map(({ id, x }) => {
      const [from, to] = [at('1'), at('1.5')].map(all => all.clients.find(one => one.id === id)?.x ?? 0)
      return from === to ? undefined : ((x - (from ?? 0)) / ((to ?? 0) - (from ?? 0))).toFixed(6)
    })
  expect(new Set(parts(0.4).filter(Boolean)).size).toBe(1)
})

test('a role fades into the next one in place', () => {
  const { looks } = poseBetween(at('1'), at('1.5'), 0.425).people[6] ?? { looks: new Map() }
  expect(looks.get('manager')).toBeCloseTo(0.5)
  expect(looks.get('assistant')).toBeCloseTo(0.5)
})

test('a leg may begin in the middle of another and starts exactly there', () => {
  const caught = between(0.5)
  const back = poseBetween(caught, at('1'), 0)
  expect(places(back)).toEqual(places(caught))
  expect(walls(back)).toEqual(walls(caught))
  expect(poseBetween(caught, at('1'), 1)).toEqual(at('1'))
})
