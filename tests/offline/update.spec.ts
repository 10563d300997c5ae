/** A new edition on the host: it waits, nothing is reloaded under anybody's hands, and the old one stays whole. */
import { rmSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { isSaved, kept, offer, open, press, reload, save } from './copy.ts'
import { edition, indexOf, LESSON, next } from './editions.ts'
import { type Host, hostOf } from './host.ts'

test.use({ serviceWorkers: 'allow' })

let old = ''
let newer = ''
let host: Host
test.beforeAll(() => {
  old = edition('1.0')
  newer = next(old, '1.1')
})
test.afterAll(() => {
  for (const folder of [old, newer]) rmSync(folder, { recursive: true, force: true })
})
test.beforeEach(async () => {
  host = await hostOf({ '/': old })
})
test.afterEach(() => host.close())

const line = (page: Page) => page.locator('.offline-update')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** The host has the new edition, and the browser looks for it, as it does at every visit. */
async function publish(page: Page): Promise<void> {
  host.sites.set('/', newer)
  host.asked.length = 0
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
}

test('a saved course offers the new edition in one line, and one press takes it over in this tab alone', async ({
  context,
}) => {
  const page = await context.newPage()
  await save(page, host.url)
  const other = await context.newPage()
  await other.goto(`${host.url}search/`)
  await expect(offer(other)).toBeVisible()
  await page.evaluate(() => {
    localStorage.setItem('chetyre-etapa:theme', 'dark')
    Object.assign(globalThis, { untouched: true })
  })
  await publish(page)
  await expect(line(page)).toContainText('Вышла редакция 1.1. Прогресс останется.')
  await expect(line(other)).toBeVisible()
  expect(await page.evaluate(() => 'untouched' in globalThis), 'not reloaded').toBe(true)
  expect(
    host.asked.filter(path => path.startsWith('_astro/')),
    'what has not changed is not fetched again',
  ).not.toContain(`_astro/${indexOf(old)}`)
  expect(host.asked.length).toBeLessThan(20)
  await expect(heading(page)).not.toContainText('второе издание')

  await line(page).getByRole('button', { name: 'Обновить' }).click()
  await expect(heading(page)).toContainText('второе издание')
  expect(await page.evaluate(() => localStorage.getItem('chetyre-etapa:theme'))).toBe('dark')

  // By its next page the worker has put away what nobody needs.
  await reload(page)
  await expect(offer(page)).toBeVisible()
  // The other tab shows the old edition and only now fetches its index, which the host no longer has.
  await other.getByRole('searchbox').fill('журнала')
  await expect(other.locator('mark').first()).toBeVisible()
  expect(host.asked).not.toContain(`_astro/${indexOf(old)}`)

  // With the last tab of the old edition its files go, and the new one works without the host.
  await open(other, host.url)
  await expect(offer(other)).toBeVisible()
  await expect
    .poll(async () => new Set((await kept(other)).map(({ cache }) => cache)).size, 'editions kept')
    .toBe(1)
  await host.close()
  await other.goto(`${host.url}search/`)
  await other.getByRole('searchbox').fill('журнала')
  await expect(other.locator('mark').first()).toBeVisible()
})

test('an update that breaks off leaves the old edition whole, and comes the next time', async ({ page }) => {
  await save(page, host.url)
  const before = (await kept(page)).map(({ path }) => path).sort()
  host.fault = path => (path === '' ? 'broken' : undefined)
  await publish(page).catch(() => {})
  await expect
    .poll(() => page.evaluate(async () => !(await navigator.serviceWorker.ready).installing))
    .toBe(true)
  await expect(line(page)).toBeHidden()
  const [first = ''] = await page.evaluate(() => caches.keys())
  const whole = (await kept(page)).filter(({ cache }) => cache === first).map(({ path }) => path)
  expect(whole.sort()).toEqual(before)
  await reload(page)
  await expect(heading(page)).not.toContainText('второе издание')
  host.fault = () => undefined
  await publish(page)
  await expect(line(page)).toContainText('1.1')
})

test('whoever has saved nothing gets the new edition with the next page, and an open tab loses nothing', async ({
  context,
}) => {
  const page = await context.newPage()
  await page.goto(`${host.url}search/`)
  await expect(offer(page)).toBeVisible()
  await expect.poll(async () => (await kept(page)).map(({ path }) => path)).toContain('/search/')
  await publish(page)
  const other = await context.newPage()
  await open(other, host.url)
  await expect(heading(other)).toContainText('второе издание')
  await expect(line(page)).toBeHidden()
  await page.getByRole('searchbox').fill('журнала')
  await expect(page.locator('mark').first()).toBeVisible()
})

test('saving goes on across a change of editions', async ({ page }) => {
  host.fault = path => (path === LESSON ? 'error' : undefined)
  await open(page, host.url)
  await press(page)
  await expect(page.locator('.offline')).toHaveAttribute('data-sign', 'bad')
  host.fault = () => undefined
  await publish(page)
  await open(page, host.url)
  await isSaved(page)
  await expect(heading(page)).toContainText('второе издание')
})
