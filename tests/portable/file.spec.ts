/** What the portable file is: its size, its policy, and every page of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Page } from '@playwright/test'
import { withEveryPart } from '../pages/every-part.ts'
import { pagesOf, siteFolder } from '../pages/site.ts'
import { hydrateAll, watch } from '../pages/watch.ts'
import { expect, fileName, test } from './stick.ts'

const inside = pagesOf(siteFolder).filter(
  ({ path }) => path !== '404.html' && !/^(en\/)?offline\//.test(path),
)
const paths = withEveryPart(inside).map(({ path }) => path)

test('the file weighs at most 1 MB in brotli', () => {
  const content = readFileSync(join(siteFolder, fileName))
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  expect(brotliCompressSync(content, { params }).length).toBeLessThanOrEqual(1_000_000)
})

test('its policy lets it run its own script and styles, and ask nobody', () => {
  const html = readFileSync(join(siteFolder, fileName), 'utf8')
  const policy = /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html)?.[1] ?? ''
  expect(policy.replace(/( 'sha256-[\w+/=]{44}')+/g, ' hashes')).toBe(
    "default-src 'none'; script-src hashes; style-src hashes; img-src data:; font-src data:; worker-src blob:; base-uri 'none'; form-action 'none'",
  )
  expect(html).not.toMatch(/<(?!script type="text\/plain")[a-z][^<>]*\s(?:style|on\w+)=/)
})

test('every page of the course is in it', () => {
  const html = readFileSync(join(siteFolder, fileName), 'utf8')
  expect(inside.length).toBeGreaterThan(100)
  expect(inside.filter(({ path }) => !html.includes(` data-page="/${path}"`))).toEqual([])
})

const parts = 4
for (let part = 0; part < parts; part++)
  test(`every kind of page opens from the file and wakes, ${part + 1} of ${parts}`, async ({
    page,
    stick,
  }) => {
    test.setTimeout(180_000)
    const faults = watch(page, stick.origin)
    for (const path of paths.filter((_, at) => at % parts === part)) {
      await stick.open(page, path)
      expect(await page.title(), path).not.toBe('')
      await expect(page.locator('h1, [data-slide]').first(), path).toBeAttached()
      await hydrateAll(page)
      expect(await outOfPlace(page), path).toEqual([])
      expect(faults, path).toEqual([])
    }
  })

/** Words that stand in no element, and drawings that are referred to and not there. */
function outOfPlace(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...[...document.body.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .flatMap(({ textContent }) => textContent?.trim().slice(0, 80) || []),
    ...[...document.querySelectorAll('use')]
      .map(use => use.getAttribute('href') ?? '')
      .filter(href => !document.getElementById(href.slice(1))),
  ])
}

test('a page that the course has not is said to be missing', async ({ page, stick }) => {
  await stick.open(page, 'lessons/none/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page).toHaveURL(/#\/(?!lessons\/none)/)
})
