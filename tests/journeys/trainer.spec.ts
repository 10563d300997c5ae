/** A trainer runs ninety minutes: with a second window, and from one window when the network is gone. */
import { expect, type Page, test } from '@playwright/test'
import { faultsInThemes } from '../pages/axe.ts'
import { pagesOf, siteFolder } from '../pages/site.ts'
import { hydrateAll } from '../pages/watch.ts'
import { course } from './steps/course.ts'
import { current, DECK, fromOneWindow, ready, shown, withTwoWindows, word } from './steps/ninety-minutes.ts'

const decks = pagesOf(siteFolder).filter(
  ({ path, html }) => /^(en\/)?slides\//.test(path) && html.includes('data-slide="'),
)

test('ninety minutes with two windows: timer, both votes, a reload of either, break, end', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000)
  await withTwoWindows(page, { origin: new URL(baseURL ?? '').origin, open: (at, path) => at.goto(path) })
})

for (const width of [1280, 360])
  test(`ninety minutes from one window of ${width} px, with the network cut after loading`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    const site = { origin: new URL(baseURL ?? '').origin, open: (at: Page, path: string) => at.goto(path) }
    await fromOneWindow(page, site, width)
  })

test('a browser that lets no window open offers a tab, and the notes here', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { open: () => null }))
  await page.goto(DECK)
  await ready(page)
  await page.keyboard.press('p')
  const said = page.getByRole('alert')
  await expect(said).toContainText(word('deck.popup'))
  await expect(said.getByRole('link')).toHaveAttribute('href', /\?presenter/)
  await said.getByRole('button', { name: word('deck.here') }).click()
  await expect(page.locator('.presenter')).toBeVisible()
})

test('a tab that nobody opened finds the slides by their channel', async ({ page, context }) => {
  await page.goto(DECK)
  await ready(page)
  const tab = await context.newPage()
  await tab.goto(`${DECK}?presenter`)
  await expect(tab.locator('html[data-remote]')).toHaveCount(1)
  await tab.keyboard.press('PageDown')
  await expect(current(page)).toHaveAttribute('data-slide', 'four-pictures-of-one-firm')
})

test('keys, overview, links and the way back', async ({ page }) => {
  await page.goto(`${DECK}#curve-of-six-years`)
  await ready(page)
  expect(await shown(page)).toBe('curve-of-six-years')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('End')
  expect(await shown(page)).toBe('exit-one-item')
  await page.goBack()
  expect(await shown(page)).toBe('why-the-inflow-fell')
  await page.keyboard.press('b')
  await expect(page.locator('.screen[data-screen="blank"]')).toBeVisible()
  await page.keyboard.press('.')
  await expect(page.locator('.screen[data-screen="blank"]')).toBeHidden()
  await page.keyboard.press('o')
  await expect(page.locator('.slide-open[aria-current]')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.locator('.slide-open')).toHaveCount(0)
  expect(await shown(page)).toBe('month-by-hours')
  await expect(page.getByRole('status').first()).toContainText(/\d+/)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

// A workshop shows slides that its chapters and scenarios have.
const whole = decks.filter(({ path }) => !course.workshops.some(({ id }) => path.endsWith(`slides/${id}/`)))
for (const { path } of whole)
  test(`/${path} fits its stage, wakes every island, is accessible on every slide`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.goto(path)
    await ready(page)
    await hydrateAll(page)
    const slides = page.locator('[data-slides] [data-slide]')
    for (const slide of await slides.all()) {
      const id = (await slide.getAttribute('data-slide')) ?? ''
      await page.evaluate(to => {
        location.hash = to
      }, id)
      await expect(slide).toHaveClass(/is-current/)
      const steps = Number(await slide.getAttribute('data-steps')) || 0
      for (let step = 0; step <= steps; step++) {
        if (step > 0) await page.keyboard.press('PageDown')
        expect.soft(await slide.evaluate(beyond), `${id}, step ${step}`).toEqual([])
      }
    }
    // As a document all slides are seen at once.
    await page.evaluate(() => {
      document.documentElement.classList.remove('deck')
      for (const slide of document.querySelectorAll<HTMLElement>('[data-slide]')) {
        if (slide.firstElementChild instanceof HTMLElement) slide.firstElementChild.inert = false
      }
    })
    expect.soft(await faultsInThemes(page)).toEqual([])
  })

for (const { path } of decks)
  test(`/${path} prints a page a slide, with and without notes`, async ({ page }) => {
    await page.goto(path)
    await ready(page)
    const count = await page.locator('[data-slides] [data-slide]').count()
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(count)
    await page.goto(`${path}?notes`)
    await ready(page)
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true })), 'with notes').toBe(count)
  })

test('the presenter is accessible in every theme', async ({ page }) => {
  await page.goto(`${DECK}?presenter#why-the-inflow-fell`)
  await expect(page.locator('.presenter')).toBeVisible()
  expect(await faultsInThemes(page)).toEqual([])
})

/** What of a slide lies outside its stage, or is set in letters that the last row cannot read. */
function beyond(slide: Element): string[] {
  const stage = slide.firstElementChild?.getBoundingClientRect()
  if (!stage) return ['no stage']
  return [...slide.querySelectorAll('.slide-head *, .slide-body *, .slide-clock *')].flatMap(element => {
    const { width, height, right, bottom } = element.getBoundingClientRect()
    // A live activity is scrolled to within the slide; what is only for readers of the screen has no place.
    if (width < 2 || height < 2 || element.closest('[data-kind="live"] .slide-body')) return []
    if (element.closest('.visually-hidden, svg')) return []
    if (bottom > stage.bottom - 48 || right > stage.right)
      return [`outside: ${element.outerHTML.slice(0, 80)}`]
    const own = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim())
    return own && Number.parseFloat(getComputedStyle(element).fontSize) < 24
      ? [`small: ${element.outerHTML.slice(0, 80)}`]
      : []
  })
}

function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
