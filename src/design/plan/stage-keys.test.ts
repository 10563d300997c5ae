import { expect, test } from 'vitest'
import { stageByKey } from './stage-keys.ts'

test('arrows lead one stage on or back, and nowhere at the ends', () => {
  expect(stageByKey('ArrowRight', '2')).toBe('3')
  expect(stageByKey('ArrowLeft', '2')).toBe('1')
  expect(stageByKey('ArrowRight', '4')).toBeUndefined()
  expect(stageByKey('ArrowLeft', '1')).toBeUndefined()
})

test('Home and End lead to the first and the last stage', () => {
  expect(stageByKey('Home', '3')).toBe('1')
  expect(stageByKey('End', '1')).toBe('4')
})

test('other keys are left to the browser', () => {
  expect(stageByKey('Tab', '1')).toBeUndefined()
  expect(stageByKey('ArrowDown', '1')).toBeUndefined()
})
