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
      // The portable file reloads itself when another page is asked for, which ends this navigation: the walk waits for
      // what is on the page, whatever became of it.
      open: url =>
        page.goto(url, { waitUntil: 'domcontentloaded' }).then(
          () => {},
          () => {},
        ),
      reload: async () => void (await page.reload()),
      ask: expression => page.evaluate(expression),
    })
  } finally {
    await browser.close()
  }
}
