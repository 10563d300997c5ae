/** Over a slow line a first page is set in the system's letters; once the worker has kept the fonts, in those of the course. */
import { expect, type Page, test } from '@playwright/test'

test.use({ serviceWorkers: 'allow' })

/** What the browser says of its line. @param rtt in ms */
const onLine = (page: Page, rtt: number): Promise<unknown> =>
  page.addInitScript(rtt => Object.defineProperty(navigator, 'connection', { value: { rtt } }), rtt)

const faces = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).fontFamily)

test('a first page over a slow line waits for no font, the next one has them', async ({ page }) => {
  await onLine(page, 150)
  await page.goto('')
  expect(await faces(page)).toMatch(/^Golos-fb/)
  await page.mouse.move(9, 9)
  await page.waitForFunction(() => navigator.serviceWorker.controller)
  await page.reload()
  expect(await faces(page)).toMatch(/^Golos,/)
})

test('over a quick line the first page has the fonts of the course', async ({ page }) => {
  await onLine(page, 50)
  await page.goto('')
  expect(await faces(page)).toMatch(/^Golos,/)
})

test('slides have the fonts of the course over any line, over a slow one all at once', async ({ page }) => {
  await onLine(page, 150)
  await page.addInitScript(() => {
    const states: string[] = []
    Object.assign(globalThis, { states })
    new MutationObserver(() => {
      const { style } = document.documentElement
      if (!style.getPropertyValue('--golos'))
        states.push(...[...document.fonts].map(({ family, status }) => `${family} ${status}`))
    }).observe(document, { attributes: true, attributeFilter: ['style'], subtree: true })
  })
  await page.goto('slides/spontaneous/')
  expect(await faces(page)).toMatch(/^Golos-fb/)
  await page.keyboard.press('Shift')
  await expect.poll(() => faces(page)).toMatch(/^Golos,/)
  const states = await page.evaluate(() => (globalThis as unknown as { states: string[] }).states)
  expect(states).toContain('Golos loaded')
  expect(states).toContain('Serif4 loaded')
  expect(states.join()).not.toContain('loading')
})

test('slides that nobody touches have the fonts of the course after a while', async ({ page }) => {
  await onLine(page, 150)
  await page.goto('slides/spontaneous/')
  await expect.poll(() => faces(page)).toMatch(/^Golos,/)
})
