/** A trainee alone with a phone: reads, estimates, answers, closes, comes back, goes on. */
import { expect, type Page, test } from '@playwright/test'

const lesson = 'lessons/spontaneous/where-the-day-goes/'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

async function seal(page: Page, hours: number): Promise<void> {
  await page.locator('.prediction input[type=range]').fill(String(hours))
  await page.locator('.prediction button[type=submit]:not([name=skip])').click()
  await expect(page.locator('.prediction-result')).toBeVisible()
}

test('an estimate is sealed before the truth is shown and is still there the next day', async ({ page }) => {
  await page.goto(lesson)
  await expect(page.locator('.prediction-result')).toBeHidden()
  await seal(page, 100)
  await expect(page.locator('.prediction-result')).toContainText('52')
  await page.reload()
  await expect(page.locator('.prediction-result')).toBeVisible()
  await expect(page.locator('.prediction-result')).toContainText('100')
})

test('an estimate can be skipped and nothing is held against it', async ({ page }) => {
  await page.goto(lesson)
  await page.locator('.prediction button[name=skip]').click()
  await expect(page.locator('.prediction-result')).toContainText('52')
})

test('a lesson is begun by an act and done by its door; the map says so and offers to go on', async ({
  page,
}) => {
  await page.goto(lesson)
  await seal(page, 40)
  await page.goto('')
  const line = page.locator('[data-lesson="where-the-day-goes"]')
  await expect(line).toHaveAttribute('data-state', 'begun')
  await page.goto(lesson)
  await page.locator('[data-door]').click()
  await expect(page).toHaveURL(/price-of-switching/)
  await page.goto('')
  await expect(line).toHaveAttribute('data-state', 'done')
  await expect(page.locator('[data-continue]')).toBeVisible()
})

test('with storage forbidden everything works in memory, and the page says once that it will not last', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError')
      },
    })
  })
  await page.goto(lesson)
  await expect(page.locator('[data-trouble]')).toBeVisible()
  await seal(page, 90)
  await expect(page.locator('.prediction-result')).toContainText('90')
})

test('two tabs acting at once lose nothing', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()]
  await Promise.all([first.goto(lesson), second.goto('lessons/spontaneous/without-me/')])
  await Promise.all([
    seal(first, 70),
    second.locator('.prediction button[type=submit]:not([name=skip])').first().click(),
  ])
  await expect(second.locator('.prediction-result').first()).toBeVisible()
  await Promise.all([first.reload(), second.reload()])
  await expect(first.locator('.prediction-result')).toContainText('70')
  await expect(second.locator('.prediction-result').first()).toBeVisible()
})
