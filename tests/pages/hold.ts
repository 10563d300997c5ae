import type { Page } from '@playwright/test'

/** Keeps files of a page from coming, as a slow line would. @returns what lets them come */
export async function hold(page: Page, files: string): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>(done => {
    release = done
  })
  await page.route(files, async route => {
    await released
    await route.continue()
  })
  return release
}
