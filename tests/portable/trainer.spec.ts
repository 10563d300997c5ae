/** The trainer's ninety minutes from the portable file. */
import { fromOneWindow, withTwoWindows } from '../journeys/steps/ninety-minutes.ts'
import { test } from './stick.ts'

test('ninety minutes with two windows from the portable file', async ({ page, stick }) => {
  test.setTimeout(120_000)
  await withTwoWindows(page, stick)
})

test('ninety minutes from one window from the portable file', async ({ page, stick }) => {
  test.setTimeout(120_000)
  await fromOneWindow(page, stick, 360)
})
