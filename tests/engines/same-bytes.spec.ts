import { expect, test } from '@playwright/test'
import { loadCourse } from '#course/course.ts'
import { programOf } from '#course/scenario/program.ts'
import { fingerprintOfForms } from '#simulation/fingerprint.ts'
import { sameLogs } from '../../src/activities/scenario/same-logs.ts'
import { chromiumFlags, findChromium } from '../../tools/chromium.ts'
import { bundledEngine, bundledScenarios, QUESTION, questionOf } from '../../tools/engines/bundle.ts'

const executablePath = findChromium()
// As a learner's browser runs it, optimised; the other tests do without.
test.use({ launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) } })

// Firefox is asked the same by `npm run test:engines`.
test('Chromium makes of the same seed the same facts as Node, byte by byte', async ({ page }) => {
  await page.goto('about:blank')
  await page.addScriptTag({ content: await bundledEngine() })
  expect(await page.evaluate(QUESTION)).toBe(fingerprintOfForms(1, 12))
})

test('Chromium makes of the same choices the same logs as Node, in every scenario', async ({ page }) => {
  const programs = loadCourse()
    .in('ru')
    .chapters.flatMap(({ scenarios }) => scenarios.map(programOf))
  expect(programs.length).toBeGreaterThan(0)
  await page.goto('about:blank')
  await page.addScriptTag({ content: await bundledScenarios() })
  const there = await page.evaluate(questionOf(programs, 40))
  expect(there).toBe(sameLogs(programs, 40))
})
