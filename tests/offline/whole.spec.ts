/** On a train: the whole course with the host dead and the network cut, and what was read without asking for anything. */
import { expect, type Page, test } from '@playwright/test'
import { course } from '../journeys/steps/course.ts'
import { withEveryPart } from '../pages/every-part.ts'
import { pagesOf, siteFolder } from '../pages/site.ts'
import { hydrateAll } from '../pages/watch.ts'
import { readPdf } from '../print/pdf.ts'
import { kept, offer, open, panel, reload, save } from './copy.ts'
import { LESSON } from './editions.ts'
import { type Host, hostOf } from './host.ts'

test.use({ serviceWorkers: 'allow' })

let host: Host
test.beforeEach(async () => {
  host = await hostOf({ '/': siteFolder })
})
test.afterEach(() => host.close())

/** Tabs that go through the pages side by side. */
const TABS = 3

test('after one press every page works without a host and without a network', async ({ page, context }) => {
  test.setTimeout(120_000)
  await save(page, `${host.url}${LESSON}`)
  const words = (await panel(page).getByRole('status').textContent()) ?? ''
  const [, checked, all] = /файлов:\s(\d+)\sиз\s(\d+)/.exec(words) ?? []
  expect(checked).toBe(all)
  await host.close()
  await context.setOffline(true)

  const failed: string[] = []
  context.on('requestfailed', request => {
    // What a page asks for when it is being left is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url())
  })
  context.on('response', response => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`)
  })
  const pages = pagesOf(siteFolder).filter(({ path }) => path !== '404.html')
  expect(pages.length).toBeGreaterThan(100)
  const there = await page.evaluate(
    async addresses =>
      Promise.all(
        addresses.map(async address => {
          const answer = await fetch(address)
          return answer.ok && !answer.redirected ? answer.text() : `${answer.status}`
        }),
      ),
    pages.map(({ path }) => `${host.url}${path}`),
  )
  for (const [at, { path, html }] of pages.entries()) expect(there[at] === html, `/${path}`).toBe(true)
  const queue = withEveryPart(pages).map(({ path }) => path)
  const walk = async (tab: Page): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await tab.goto(`${host.url}${path}`)
      // In a deck the heading belongs to the slide that is shown.
      await expect(tab.locator('h1:visible, .slide.is-current:visible').first(), path).toBeVisible()
    }
  }
  await Promise.all(Array.from({ length: TABS }, async () => walk(await context.newPage())))
  expect(failed).toEqual([])

  await test.step('search', async () => {
    await page.goto(`${host.url}search/`)
    await page.getByRole('searchbox').fill('журнала')
    await expect(page.locator('mark').first()).toBeVisible()
  })
  await test.step('slides with the presenter in a second window', async () => {
    await page.goto(`${host.url}slides/90-minutes/`)
    await expect(page.locator('html[data-ready]')).toHaveCount(1)
    const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')])
    await expect(presenter.locator('html[data-remote]')).toHaveCount(1)
    const first = await page.locator('.slide.is-current').getAttribute('data-slide')
    await presenter.keyboard.press('PageDown')
    await expect(page.locator('.slide.is-current')).not.toHaveAttribute('data-slide', first ?? '')
    await presenter.close()
  })
  await test.step('a decision of a scenario', async () => {
    await page.goto(`${host.url}scenarios/veterans/`)
    await expect(page.locator('.player')).toHaveAttribute('data-live', 'true')
    await page.getByRole('button', { name: course.word('scenario.begin'), exact: true }).click()
    await page.locator('.decide').getByRole('radio').first().check()
    await page.locator('.decide button[type=submit], .decide .button--primary').first().click()
    await expect(page.locator('.consequence')).toBeVisible()
  })
  await test.step('an explorable runs its model in its worker', async () => {
    await open(page, `${host.url}lessons/cells/pairs/`)
    await hydrateAll(page)
    await page.locator('.prediction button[name=skip]').click()
    const room = page.locator('.explorable')
    await room.scrollIntoViewIfNeeded()
    await expect(page.locator('astro-island:has(.explorable-live)')).not.toHaveAttribute('ssr')
    await Promise.all([
      page.waitForEvent('worker'),
      room.locator('.explorable-controls button').last().click(),
    ])
    await expect(room.locator('.explorable-status')).toContainText(/\d/)
  })
  await test.step('printing', async () => {
    await page.goto(`${host.url}handouts/spontaneous/`)
    const { pages, fonts } = readPdf(await page.pdf({ preferCSSPageSize: true }))
    expect(pages.every(({ drawn }) => drawn)).toBe(true)
    expect(fonts.join()).toContain('Golos')
  })
  expect(failed).toEqual([])
})

test('what was read is there without asking, whole; what was not read says so', async ({ page, context }) => {
  await open(page, `${host.url}${LESSON}`)
  await expect.poll(async () => (await kept(page)).map(({ path }) => path)).toContain(`/${LESSON}`)
  await expect.poll(async () => (await kept(page)).map(({ path }) => path)).toContain('/offline/')
  await host.close()
  await context.setOffline(true)
  const failed: string[] = []
  page.on('requestfailed', request => failed.push(request.url()))
  for (const address of [LESSON, LESSON.slice(0, -1), `${LESSON}index.html`, `${LESSON}?from=mail`]) {
    await open(page, `${host.url}${address}`)
    await expect(page).toHaveURL(new RegExp(`/${LESSON}(\\?from=mail)?$`))
    await hydrateAll(page)
  }
  expect(failed).toEqual([])
  await open(page, `${host.url}glossary/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Эта страница не сохранена')
  const here = page.locator('[data-kept-list]').getByRole('link')
  await expect(here).toHaveText(['Четыре картины одного отдела'])
  await here.click()
  await expect(page).toHaveURL(`${host.url}${LESSON}`)
  await open(page, `${host.url}en/glossary/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved')
})

test('after the first page others begin, and are kept, though nobody touches them', async ({ page }) => {
  await open(page, `${host.url}${LESSON}`)
  await page.waitForFunction(() => navigator.serviceWorker.controller)
  await page.goto(`${host.url}lessons/cells/pairs/`)
  await expect(offer(page)).toBeVisible()
  await expect.poll(async () => (await kept(page)).map(({ path }) => path)).toContain('/lessons/cells/pairs/')
})

test('the network comes first while nothing is saved, and the copy once it is', async ({ page }) => {
  await open(page, `${host.url}en/`)
  await expect(offer(page)).toBeVisible()
  await expect.poll(async () => (await kept(page)).map(({ path }) => path)).toContain('/en/')
  host.asked.length = 0
  await reload(page)
  await expect(offer(page)).toBeVisible()
  expect(host.asked).toContain('en/')
  host.fault = path => (path === 'en/' ? 'error' : undefined)
  await reload(page)
  await expect(page.locator('.map, main h1').first()).toBeVisible()
})

test('a deck is whole after its first visit, and loads nothing that is not shown', async ({
  page,
  context,
}) => {
  await page.goto(`${host.url}slides/spontaneous/`)
  await expect(page.locator('html[data-whole]')).toHaveCount(1, { timeout: 15_000 })
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(loaded.join()).toContain('/_astro/Deck')
  expect(loaded.join()).not.toMatch(/\/_astro\/(mount|overview|core)/)
  await host.close()
  await context.setOffline(true)
  await page.keyboard.press('n')
  await expect(page.locator('.presenter')).toBeVisible()
  await page.keyboard.press('o')
  await expect(page.locator('.slide-open').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    window.location.hash = '#curve-of-six-years'
  })
  await expect(page.locator('.slide.is-current astro-island').first()).not.toHaveAttribute('ssr')
})
