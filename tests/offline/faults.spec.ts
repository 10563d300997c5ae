/** The server and the disk fail while the course is being saved: it is said, and no broken file is kept. */
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { isReady, isSaved, kept, offer, open, panel, press, reload, save } from './copy.ts'
import { edition, LESSON } from './editions.ts'
import { type Fault, type Host, hostOf } from './host.ts'

test.use({ serviceWorkers: 'allow' })

let folder = ''
let host: Host
test.beforeAll(() => {
  folder = edition()
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))
test.beforeEach(async () => {
  host = await hostOf({ '/': folder })
})
test.afterEach(() => host.close())

/** A drawing that no page of these reads at once. */
const VICTIM = 'icon-512.png'

const says: Readonly<Record<Exclude<Fault, 'plain' | 'never'>, string>> = {
  error: 'Сервер ответил ошибкой 500',
  half: 'Файл пришёл не целиком',
  broken: 'Сеть пропала',
  other: 'Вместо файла курса пришло другое',
}

/** What is kept is right to the byte. */
async function nothingBroken(page: Page): Promise<void> {
  const wrong = (await kept(page)).filter(({ path, bytes }) => {
    const file = path.endsWith('/') ? `${path}index.html` : path
    return statSync(join(folder, file)).size !== bytes
  })
  expect(wrong).toEqual([])
}

for (const [fault, words] of Object.entries(says) as [keyof typeof says, string][])
  test(`a file that comes as «${fault}» is said in a sentence, not kept, and asked for again`, async ({
    page,
  }) => {
    host.fault = path => (path === VICTIM ? fault : undefined)
    await open(page, host.url)
    await press(page)
    await expect(panel(page)).toHaveAttribute('data-sign', 'bad')
    await expect(panel(page).getByRole('status')).toContainText(words)
    await expect(panel(page).getByRole('status')).toContainText(/Сохранено файлов:\s\d+\sиз\s\d+/)
    expect((await kept(page)).map(({ path }) => path)).not.toContain(`/${VICTIM}`)
    await nothingBroken(page)
    host.fault = () => undefined
    const before = host.asked.length
    const had = (await kept(page)).length
    await panel(page).getByRole('button', { name: 'Попробовать ещё раз' }).click()
    await isSaved(page)
    expect(host.asked.slice(before)).toContain(VICTIM)
    expect(host.asked.length - before, 'what was there is not fetched again').toBeLessThan(
      (await kept(page)).length - had + 3,
    )
    await nothingBroken(page)
  })

test('a host that calls scripts plain text gives pages that work without it', async ({ page }) => {
  host.fault = path => (path.endsWith('.woff2') || path.startsWith('_astro/core') ? 'plain' : undefined)
  await open(page, `${host.url}en/`)
  await press(page)
  await isSaved(page)
  await host.close()
  await open(page, `${host.url}${LESSON}`)
  await page.getByRole('slider').first().focus()
  await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr')
})

test('without room nothing is lost, and it goes on once there is some', async ({ page, context }) => {
  await open(page, host.url)
  await expect(offer(page)).toBeVisible()
  const { origin } = new URL(host.url)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 500_000 })
  await press(page)
  await expect(panel(page)).toHaveAttribute('data-sign', 'bad')
  await expect(panel(page).getByRole('status')).toContainText('Не хватило места')
  await nothingBroken(page)
  await open(page, `${host.url}${LESSON}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await reload(page)
  // It may be done before the page hears of it, and then is no news.
  await isReady(page)
  await nothingBroken(page)
})

test('a worker installed while the disk refuses everything leaves the site as it is', async ({
  page,
  context,
}) => {
  await page.goto('about:blank')
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin, quotaSize: 1 })
  await open(page, `${host.url}${LESSON}`)
  await expect(offer(page)).toBeVisible()
  await reload(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await press(page)
  await expect(panel(page).getByRole('status')).toContainText('Не хватило места')
  expect(await kept(page)).toEqual([])
})

/** What a browser does that closes, or that wants the memory, with whatever was under way. */
async function endWorker(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page)
  const stopped = new Promise<void>(done => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done()
    })
  })
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  await stopped
}

test('saving is stopped, and goes on after the page was closed without fetching anything twice', async ({
  context,
}) => {
  const page = await context.newPage()
  host.fault = path => (path === VICTIM ? 'never' : undefined)
  await open(page, host.url)
  await press(page)
  const bar = panel(page).getByRole('progressbar')
  await expect(bar).toHaveAttribute('aria-valuetext', /Файлов:\s\d+\sиз\s\d+.*[\d,]+\sиз\s[\d,]+\sМБ/)
  await panel(page).getByRole('button', { name: 'Остановить' }).click()
  await expect(panel(page).getByRole('button', { name: 'Продолжить' })).toBeVisible()
  await panel(page).getByRole('button', { name: 'Продолжить' }).click()
  await expect.poll(async () => (await kept(page)).length).toBeGreaterThan(50)
  await endWorker(context, page)
  await page.close()
  host.fault = () => undefined
  const before = host.asked.length
  const again = await context.newPage()
  await open(again, `${host.url}${LESSON}`)
  await isSaved(again)
  const twice = host.asked.slice(before).filter(path => host.asked.slice(0, before).includes(path))
  expect(twice.filter(path => path.startsWith('_astro/'))).toEqual([])
})

test('saving goes on by itself where the browser has ended the worker', async ({ context, page }) => {
  await page.clock.install()
  host.fault = path => (path === VICTIM ? 'never' : undefined)
  await open(page, host.url)
  await press(page)
  await expect.poll(async () => (await kept(page)).length).toBeGreaterThan(50)
  await endWorker(context, page)
  host.fault = () => undefined
  await page.clock.fastForward(20_000)
  await isSaved(page)
})

test('the later of two messages stands, even if the panel is still being fetched', async ({ page }) => {
  // The first sheet of styles comes late, a second one would come at once.
  await page.addInitScript(() => {
    let late = 500
    Object.defineProperty(HTMLLinkElement.prototype, 'onload', {
      set(this: HTMLLinkElement, done: () => void) {
        const wait = this.href.includes('/panel') ? late : 0
        if (wait) late = 0
        this.addEventListener('load', () => setTimeout(done, wait))
      },
    })
  })
  await open(page, host.url)
  await expect(offer(page)).toBeVisible()
  await page.evaluate(() => {
    for (const kind of ['checking', 'ready']) {
      const copy = { kind, files: 64, ofFiles: 64, bytes: 9, ofBytes: 9, portable: 0 }
      navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: { base: '/', copy } }))
    }
  })
  await isSaved(page)
})

test('a copy can be taken away, and the answers stay', async ({ page }) => {
  await save(page, host.url)
  await page.evaluate(() => localStorage.setItem('chetyre-etapa:theme', 'dark'))
  await panel(page).getByRole('button', { name: 'Удалить копию' }).click()
  await expect(panel(page)).toContainText('Копии на устройстве нет')
  expect(await kept(page)).toEqual([])
  expect(await page.evaluate(() => localStorage.getItem('chetyre-etapa:theme'))).toBe('dark')
})
