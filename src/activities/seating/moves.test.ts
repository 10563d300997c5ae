import { expect, test } from 'vitest'
import { type Board, change, drawn, freePlaces, nextPlace, placeNear, seat, undo } from './moves.ts'
import { placeOf } from './places.ts'

const start: Board = {
  now: { places: ['hall-1', 'hall-2', 'hall-3', 'hall-4'], screens: false, ownBreaks: false },
  before: [],
}

test('a newcomer is seated, and the step can be undone', () => {
  const moved = seat(start, 2, 'room-1')
  expect(moved.now.places).toEqual(['hall-1', 'hall-2', 'room-1', 'hall-4'])
  expect(undo(moved)).toEqual(start)
  expect(undo(start)).toBe(start)
})

test('nobody sits on a taken place', () => {
  expect(seat(start, 2, 'hall-1')).toBe(start)
  expect(freePlaces(start.now).map(({ id }) => id)).not.toContain('hall-1')
})

test('at least ten steps are remembered', () => {
  let board = start
  for (let times = 0; times < 60; times += 1) board = change(board, { screens: times % 2 === 0 })
  for (let times = 0; times < 10; times += 1) board = undo(board)
  expect(board.now.screens).toBe(false)
  expect(board.before.length).toBeGreaterThanOrEqual(10)
})

test('arrows go to the nearest free place that way, and nowhere at the edge', () => {
  expect(nextPlace(start.now, 'corner-1', 'ArrowRight')).toBe('corner-2')
  expect(nextPlace(start.now, 'corner-1', 'ArrowDown')).toBe('corner-3')
  expect(nextPlace(start.now, 'room-2', 'ArrowRight')).toBeUndefined()
})

test('from every place every other free place is reached by arrows', () => {
  const reached = new Set(['hall-5'])
  for (const from of reached)
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
      const next = nextPlace(start.now, from, key)
      if (next) reached.add(next)
    }
  expect(freePlaces(start.now).filter(({ id }) => !reached.has(id))).toEqual([])
})

test('what is dropped beside a place lands on it, what is dropped far away lands nowhere', () => {
  const { x, y } = drawn(placeOf('building-4'))
  expect(placeNear(start.now, x + 0.5, y - 0.5)).toBe('building-4')
  expect(placeNear(start.now, 1, 14)).toBeUndefined()
})
