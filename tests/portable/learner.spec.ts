/** A learner with nothing but the portable file. */
import type { Page } from '@playwright/test'
import { wakeCheck } from '../journeys/steps/check.ts'
import { forbidStorage } from '../journeys/steps/storage.ts'
import { watch } from '../pages/watch.ts'
import { readPdf } from '../print/pdf.ts'
import { expect, test } from './stick.ts'

const lesson = 'lessons/spontaneous/where-the-day-goes/'
const result = (page: Page) => page.locator('.prediction-result')

async function seal(page: Page, hours: number): Promise<void> {
  const form = page.locator('.prediction form').first()
  await page.locator('.prediction input[type=range]').fill(String(hours))
  await form.locator('button[type=submit]:not([name=skip])').click()
  await expect(result(page)).toContainText(String(hours))
}

test('lesson, next page, back to where one was, check, scenario, model, search: all is there on reopening', async ({
  page,
  stick,
}) => {
  const faults = watch(page, stick.origin)
  await stick.open(page, lesson)
  await seal(page, 100)
  await page.locator('[data-door]').scrollIntoViewIfNeeded()
  await page.locator('[data-door]').click()
  await expect(page).toHaveURL(/#\/lessons\/spontaneous\/price-of-switching\/$/)
  await expect(page).toHaveTitle(/·/)
  await page.goBack()
  await expect(page).toHaveURL(/where-the-day-goes/)
  await expect(result(page)).toContainText('100')
  await expect.poll(() => page.evaluate(() => window.scrollY), 'back where one was').toBeGreaterThan(300)

  await stick.open(page, 'check/spontaneous/')
  await wakeCheck(page)
  await stick.open(page, 'scenarios/veterans/')
  await expect(page.locator('.player')).toHaveAttribute('data-live', 'true')

  await stick.open(page, 'search/')
  await page.getByRole('searchbox').fill('журнала')
  await page.locator('[data-hit]').first().click()
  await expect(page).toHaveURL(/#\/lessons\/.*#/)
  await expect(page.locator('[data-target]')).toBeInViewport()
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('журнала')

  const again = await page.context().newPage()
  await stick.open(again, lesson)
  await expect(result(again)).toContainText('100')
  expect(faults).toEqual([])
})

test('a model runs in its worker', async ({ page, stick }) => {
  const faults = watch(page, stick.origin)
  await stick.open(page, 'lessons/cells/pairs/')
  const skip = page.locator('.prediction button[name=skip]')
  await skip.scrollIntoViewIfNeeded()
  await skip.click()
  const room = page.locator('.explorable')
  await room.scrollIntoViewIfNeeded()
  await expect(page.locator('astro-island:has(.explorable-live)')).not.toHaveAttribute('ssr')
  const [worker] = await Promise.all([
    page.waitForEvent('worker'),
    room.locator('.explorable-controls button').last().click(),
  ])
  expect(worker.url()).toMatch(/^blob:/)
  expect(faults).toEqual([])
})

test('the language switch keeps the section, and the page says its language', async ({ page, stick }) => {
  await stick.open(page, 'lessons/start/four-pictures/')
  await page.locator('[data-language][hreflang=en]').first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveURL(/#\/en\//)
})

test('a deck in the other language is at the same slide', async ({ page, stick }) => {
  await stick.open(page, 'slides/start/')
  await expect(page.locator('html[data-ready]')).toHaveCount(1)
  const slide = page.locator('.slide.is-current')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  const id = await slide.getAttribute('data-slide')
  await page.locator('[data-other-language]').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('html[data-ready]')).toHaveAttribute('lang', 'en')
  await expect(slide).toHaveAttribute('data-slide', id ?? '')
})

test('a lesson and a handout go on paper as from the site: every page drawn, in our typefaces', async ({
  page,
  stick,
}) => {
  for (const [path, ready] of [
    [lesson, '.prediction form'],
    ['handouts/cells/', '[data-desk][data-pages]'],
  ] as const) {
    await stick.open(page, path)
    await page.locator(ready).first().waitFor({ state: 'attached' })
    const fromFile = readPdf(await page.pdf({ preferCSSPageSize: true }))
    const site = await page.context().newPage()
    await site.goto(`/${path}`)
    await site.locator(ready).first().waitFor({ state: 'attached' })
    expect(fromFile).toEqual(readPdf(await site.pdf({ preferCSSPageSize: true })))
    await site.close()
    expect(fromFile.pages.filter(({ drawn }) => !drawn)).toEqual([])
    expect(fromFile.fonts.filter(name => !/^(Golos|SourceSerif)/.test(name))).toEqual([])
    expect(fromFile.fonts).not.toEqual([])
  }
})

test('a link inside the page and the skip link lead there; the way back leads to the place before', async ({
  page,
  stick,
}) => {
  await stick.open(page, 'about/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeInViewport()
  await page.locator('.about-parts a').last().click()
  await expect(page).toHaveURL(/#\/about\/#model$/)
  await expect(page.locator('#model')).toBeInViewport()
  await page.goBack()
  await expect(page).toHaveURL(/#\/about\/(?!#model)/)
})

test('with storage forbidden the file works in memory and says so', async ({ page, stick }) => {
  await forbidStorage(page)
  await stick.open(page, lesson)
  await seal(page, 90)
  await expect(page.locator('[data-trouble]')).toBeVisible()
})

test('the file tells what differs, and does not offer itself', async ({ page, stick }) => {
  await stick.open(page, 'about/')
  await page.locator('.footer a[href$="#differs"]').click()
  await expect(page.locator('#differs')).toBeInViewport()
  await expect(page.locator('a[download]')).toHaveCount(0)
  await page.goto('/admin/')
  await expect(page.locator('a[download]')).toHaveAttribute('href', /chetyre-etapa\.html$/)
  const { createHash } = await import('node:crypto')
  const { readFileSync } = await import('node:fs')
  const hash = createHash('sha256').update(readFileSync(stick.file)).digest('hex')
  await expect(page.locator('.admin-hash')).toHaveText(hash)
})
