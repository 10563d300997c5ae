/** What a person does with the copy, and sees of it. */
import { expect, type Page } from '@playwright/test'
import { course } from '../journeys/steps/course.ts'

/** The worker has answered: the footer offers the copy. */
export const offer = (page: Page) => page.locator('.save.on')
export const panel = (page: Page) => page.locator('.offline')

/** Opens a page as a person does: pages wait for a sign of life, and the worker with them. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.keyboard.press('Shift')
}

export async function reload(page: Page): Promise<void> {
  await page.reload()
  await page.keyboard.press('Shift')
}

export async function press(page: Page): Promise<void> {
  await offer(page).click()
}

/** The whole course takes a slow machine some seconds. */
export async function isSaved(page: Page): Promise<void> {
  await expect(panel(page)).toHaveAttribute('data-sign', 'ok', { timeout: 40_000 })
}

/** The same where nobody has asked this page for it: the footer says that the copy is there. */
export async function isReady(page: Page): Promise<void> {
  await expect(offer(page)).toHaveText(course.word('offline.panel.ready'), { timeout: 40_000 })
}

export async function save(page: Page, url: string): Promise<void> {
  await open(page, url)
  await press(page)
  await isSaved(page)
}

/** Every file that lies in a cache of the site, and whether its bytes are those of the list in `sw.js`. */
export function kept(page: Page): Promise<{ cache: string; path: string; bytes: number }[]> {
  return page.evaluate(async () => {
    const found: { cache: string; path: string; bytes: number }[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const { pathname } = new URL(request.url)
        if (pathname.includes('__offline')) continue
        const body = await (await cache.match(request))?.arrayBuffer()
        found.push({ cache: name, path: pathname, bytes: body?.byteLength ?? -1 })
      }
    }
    return found
  })
}
