/** The kill switch, two sites on one origin, and browsers without workers. */
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { kept, offer, open, reload, save } from './copy.ts'
import { edition } from './editions.ts'
import { type Host, hostOf } from './host.ts'

test.use({ serviceWorkers: 'allow' })

let folder = ''
let host: Host
test.beforeAll(() => {
  folder = edition()
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))
test.afterEach(() => host?.close())

test('the kill switch takes the worker and its caches away, and nothing else', async ({ page }) => {
  host = await hostOf({ '/': folder })
  await save(page, host.url)
  await page.evaluate(async () => {
    await (await caches.open('somebody-else')).put('/theirs', new Response('theirs'))
    localStorage.setItem('chetyre-etapa:theme', 'dark')
  })
  const off = mkdtempSync(join(tmpdir(), 'off-'))
  cpSync(folder, off, { recursive: true })
  copyFileSync(join(folder, 'sw-off.js'), join(off, 'sw.js'))
  host.sites.set('/', off)
  await reload(page)
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['somebody-else'])
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0)
  expect(await page.evaluate(() => localStorage.getItem('chetyre-etapa:theme'))).toBe('dark')
  await open(page, `${host.url}en/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(offer(page)).toBeHidden()
  rmSync(off, { recursive: true, force: true })
})

test('two sites on one origin keep their copies apart', async ({ page }) => {
  // The pages name files from the root: the worker is asked by hand.
  host = await hostOf({ '/one/': folder, '/two/': folder })
  const paths = async () => new Set((await kept(page)).map(({ path }) => path.split('/')[1]))
  await saveBy(page, '/one/')
  await saveBy(page, '/two/')
  expect([...(await paths())].sort()).toEqual(['one', 'two'])
  await page.evaluate(async () => {
    const { active } = (await navigator.serviceWorker.getRegistration('/two/')) ?? {}
    active?.postMessage('remove')
  })
  await expect.poll(async () => [...(await paths())]).toEqual(['one'])
  copyFileSync(join(folder, 'sw-off.js'), join(folder, 'sw.js'))
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/two/'))?.update())
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(1)
  expect([...(await paths())]).toEqual(['one'])
})

async function saveBy(page: Page, base: string): Promise<void> {
  await page.goto(`${new URL(host.url).origin}${base}icon.svg`)
  await page.goto(`${new URL(host.url).origin}${base}about-nothing/`)
  await page.evaluate(async scope => {
    const { serviceWorker } = navigator
    await serviceWorker.register(`${scope}sw.js`, { scope })
    const { active } = await serviceWorker.ready
    const ready = new Promise<void>(done => {
      serviceWorker.addEventListener('message', ({ data }) => {
        if (data?.base === scope && data.copy.kind === 'ready') done()
      })
      serviceWorker.startMessages()
    })
    active?.postMessage('save')
    await ready
  }, base)
}

test('where there are no workers nothing is offered and nothing fails', async ({ page }) => {
  host = await hostOf({ '/': folder })
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined })
  })
  await open(page, host.url)
  await expect(page.getByRole('contentinfo')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.save')).toBeHidden()
  expect(errors).toEqual([])
})
