import { expect, test } from '@playwright/test'
import { fingerprintOfForms } from '#simulation/fingerprint.ts'
import { bundledEngine, QUESTION } from '../../tools/engines/bundle.ts'

// Firefox is asked the same by `npm run test:engines`.
test('Chromium makes of the same seed the same facts as Node, byte by byte', async ({ page }) => {
  await page.goto('about:blank')
  await page.addScriptTag({ content: await bundledEngine() })
  expect(await page.evaluate(QUESTION)).toBe(fingerprintOfForms(1, 12))
})
