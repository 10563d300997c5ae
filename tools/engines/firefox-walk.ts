/** Firefox as a learner has it: on a disk every file has a storage of its own. */
import puppeteer from 'puppeteer-core'
import type { Driven } from './walk.ts'

export async function inFirefox(executablePath: string, use: (page: Driven) => Promise<void>): Promise<void> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  })
  try {
    const page = await browser.newPage()
    await use({
      // A change of the hash alone loads nothing that could be waited for.
      open: async url =>
        void (await page.evaluate(to => void (window.location.href = to), url).catch(() => page.goto(url))),
      reload: async () => void (await page.reload()),
      ask: expression => page.evaluate(expression),
    })
  } finally {
    await browser.close()
  }
}
