import { expect, type Page, test } from '@playwright/test'
import { alike } from './alike.ts'
import { faultsAtWidth, faultsInThemes } from './axe.ts'
import { pagesOf, siteFolder } from './site.ts'
import { hydrateAll, watch } from './watch.ts'

// A page with script and one without for all tests of a worker: what pages share is fetched and read once.
let page: Page
let faults: string[]
let plain: Page
test.beforeAll(async ({ browser, baseURL }) => {
  const options = {
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    ...(baseURL ? { baseURL } : {}),
  } as const
  page = await browser.newPage({ ...options, locale: 'ru-RU' })
  faults = watch(page, new URL(baseURL ?? '').origin)
  plain = await browser.newPage({ ...options, javaScriptEnabled: false })
})
test.afterAll(() => Promise.all([page.close(), plain.close()]))

for (const { path } of pagesOf(siteFolder).filter(one => !alike.has(one.path))) {
  test(`/${path} works, fits a phone and is accessible in every theme`, async () => {
    faults.length = 0
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.goto(path)
    await hydrateAll(page)
    expect.soft(await faultsInThemes(page), 'axe').toEqual([])
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 })
      expect.soft(await tooWide(page), `wider than ${width}`).toEqual([])
    }
    // A slide is shown as the room sees it, scaled as a whole; what it has to operate has its own page.
    const onPhone = path.startsWith('slides/') ? ['target-size'] : []
    expect.soft(await faultsAtWidth(page, onPhone), 'axe on a phone').toEqual([])
    expect(faults).toEqual([])
    await page.evaluate(() => localStorage.clear())
  })

  test(`/${path} is whole without script`, async () => {
    await plain.goto(path)
    await expect(plain.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(plain.getByRole('main')).toHaveText(/\p{L}.{80}/su)
    // A field to write in takes words and prints them; everything else would do nothing.
    const controls = plain.locator(
      'button, select, input:is([type="radio"], [type="checkbox"], [type="range"], [type="file"]), [role="button"], [role="slider"]',
    )
    const visible = await controls
      .filter({ visible: true })
      .evaluateAll(all => all.map(one => one.outerHTML.slice(0, 150)))
    expect(visible, 'controls that cannot work').toEqual([])
  })
}

test('an unknown address shows the page that says so', async ({ page }) => {
  const response = await page.goto('lessons/no-such-lesson/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page).not.toHaveURL(/no-such-lesson/)
  expect((await page.request.get(page.url())).status()).toBe(200)
})

/** The elements that make the page scroll sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      element => element.getBoundingClientRect().right > clientWidth + 0.5,
    )
    return [`${scrollWidth} px`, ...wide.slice(0, 8).map(element => element.outerHTML.slice(0, 120))]
  })
}
