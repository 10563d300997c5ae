import { expect, test } from 'vitest'
import { stageIn } from './fit.ts'

test.each([
  [1280, 720, { scale: 1, x: 0, y: 0 }],
  [1920, 1080, { scale: 1.5, x: 0, y: 0 }],
  [1024, 768, { scale: 0.8, x: 0, y: 96 }],
  [2560, 720, { scale: 1, x: 640, y: 0 }],
  [360, 740, { scale: 0.28125, x: 0, y: 268.75 }],
])('a window of %d × %d', (width, height, fitted) => {
  expect(stageIn({ left: 0, top: 0, width, height })).toEqual(fitted)
})

test('a box somewhere else', () => {
  expect(stageIn({ left: 100, top: 50, width: 640, height: 400 })).toEqual({ scale: 0.5, x: 100, y: 70 })
})
