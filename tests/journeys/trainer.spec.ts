/** A trainer runs ninety minutes: with a second window, and from one window when the network is gone. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { pagesOf, siteFolder } from '../pages/site.ts'
import { hydrateAll, watch } from '../pages/watch.ts'
import { course } from './steps/course.ts'

const DECK = 'slides/90-minutes/'
const word = (name: string): string => course.word(name)
const exact = (name: string) => ({ name: word(name), exact: true })
const current = (page: Page) => page.locator('.slide.is-current')
const shown = (page: Page) => current(page).getAttribute('data-slide')
const ready = (page: Page) => expect(page.locator('html[data-ready]')).toHaveCount(1)
const clock = (page: Page) => current(page).locator('[data-left]')
const decks = pagesOf(siteFolder).filter(
  ({ path, html }) => /^(en\/)?slides\//.test(path) && html.includes('data-slide="'),
)

/** All slides of the workshop by id, in order. */
const ids = (page: Page) =>
  page
    .locator('[data-slides] [data-slide]')
    .evaluateAll(all => all.map(one => one.getAttribute('data-slide')))

/** Walks on with the clicker until a slide is shown. */
async function walkTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; (await shown(page)) !== id; presses++) {
    expect(presses, `never came to ${id}`).toBeLessThan(200)
    await page.keyboard.press('PageDown')
  }
}

/** Opens the presenter's window from the slides. */
async function openPresenter(slides: Page): Promise<Page> {
  const [presenter] = await Promise.all([slides.waitForEvent('popup'), slides.keyboard.press('p')])
  await expect(presenter.locator('.presenter')).toBeVisible()
  await expect(presenter.locator('html[data-remote]')).toHaveCount(1)
  return presenter
}

test('ninety minutes with two windows: timer, both votes, a reload of either, break, end', async ({
  page: slides,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const faults = watch(slides, new URL(baseURL ?? '').origin)
  await slides.clock.install()
  await slides.goto(DECK)
  await ready(slides)
  const all = await ids(slides)
  const presenter = await openPresenter(slides)
  await presenter.getByRole('button', exact('presenter.dayStart')).click()
  // Fingers are counted on the third slide.
  await presenter.keyboard.press('PageDown')
  await presenter.keyboard.press('PageDown')
  await expect(current(slides)).toHaveAttribute('data-slide', 'show-your-stage')
  await presenter.keyboard.press('v')
  await expect(presenter.locator('[data-tally]')).toBeFocused()
  await presenter.keyboard.type('a 7 b 12')
  await expect(presenter.locator('.presenter-count output').first()).toHaveText('7')
  await expect(current(slides).locator('[data-hands]').first(), 'unseen until shown').toBeHidden()
  await presenter.getByRole('button', exact('presenter.showHands')).click()
  await expect(current(slides).locator('[data-hands]').nth(1)).toContainText('12')

  // A vote, the talk, a second vote; the first is kept and compared.
  const vote = 'why-the-inflow-fell'
  await presenter.locator('.presenter-go .button--primary').focus()
  await walkTo(presenter, vote)
  await presenter.keyboard.press('v')
  await expect(presenter.locator('[data-tally]')).toBeFocused()
  await presenter.keyboard.type('a5b3')
  await presenter.getByRole('button', exact('presenter.secondVote')).click()
  await presenter.locator('[data-tally]').focus()
  await presenter.keyboard.type('a2b6')
  await expect(presenter.locator('[data-tally]')).toContainText(/5.*6/)
  await presenter.reload()
  await expect(presenter.locator('.presenter-count output').nth(1), 'after a reload').toHaveText('6')
  await slides.reload()
  await ready(slides)
  await expect(current(slides)).toHaveAttribute('data-slide', vote)
  await presenter.getByRole('button', exact('presenter.showHands')).click()
  await expect(current(slides).locator('.hands--before').first()).toHaveText('5')

  // The scenario with the room stands between here and the debrief: its own journey plays it.
  await presenter.locator('.presenter-go .button--primary').focus()
  await walkTo(presenter, 'three-people-one-sentence')
  await presenter.getByRole('button', exact('presenter.start')).click()
  await expect(current(slides).locator('[data-clock]')).toHaveAttribute('data-sign', 'on')
  await slides.clock.fastForward('05:10')
  await expect(clock(slides)).toHaveText(/^4:/)
  await expect(current(slides).locator('[data-of]')).toHaveText(word('deck.sign.half'))
  await slides.reload()
  await ready(slides)
  await presenter.getByRole('button', exact('presenter.pause')).click()
  await expect(current(slides).locator('[data-clock]')).toHaveAttribute('data-sign', /paused|half/)
  await presenter.getByRole('button', exact('presenter.plusMinute')).click()
  await expect(presenter.getByRole('heading', { name: /11/ })).toBeVisible()
  await presenter.getByRole('button', exact('presenter.finish')).click()
  await expect(clock(slides)).toHaveText('10:00')

  await presenter
    .getByRole('button', { name: word('presenter.minutes').replace('{n}', '5') })
    .first()
    .click()
  await expect(slides.locator('.screen[data-screen="break"]')).toBeVisible()
  await presenter.getByRole('button', exact('presenter.breakOver')).click()
  await expect(slides.locator('.screen[data-screen="break"]')).toBeHidden()
  await presenter.getByRole('button', exact('presenter.blank')).click()
  await expect(slides.locator('.screen[data-screen="blank"]')).toBeVisible()
  await presenter.getByRole('button', exact('presenter.blank')).click()

  await presenter.locator('.presenter-go .button--primary').focus()
  await walkTo(presenter, String(all.at(-1)))
  await expect(current(slides)).toHaveAttribute('data-slide', 'exit-one-item')
  await expect(presenter.locator('.presenter-day')).toContainText(
    word('presenter.day').replace('{n}', '7').replace('{all}', '7'),
  )
  await presenter.getByRole('button', exact('presenter.end')).click()
  await expect(slides.locator('.screen[data-screen="end"]')).toBeVisible()
  expect(faults).toEqual([])
})

for (const width of [1280, 360])
  test(`ninety minutes from one window of ${width} px, with the network cut after loading`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width, height: 740 })
    await page.goto(DECK)
    await ready(page)
    await expect(page.locator('html[data-whole]')).toHaveCount(1)
    await context.setOffline(true)
    const all = await ids(page)
    await page.keyboard.press('n')
    await expect(page.locator('.presenter')).toBeVisible()
    await expect(page.locator('.presenter-moves .slide-move')).toHaveCount(4)
    await walkTo(page, 'show-your-stage')
    await page.keyboard.press('v')
    await expect(page.locator('[data-tally]')).toBeFocused()
    await page.keyboard.type('a4b2')
    await expect(page.locator('.presenter-count output').first()).toHaveText('4')
    await page.locator('.presenter-go .button--primary').focus()
    await walkTo(page, 'curve-of-six-years')
    await expect(current(page).locator('astro-island').first()).not.toHaveAttribute('ssr')
    await walkTo(page, 'three-people-one-sentence')
    await page.keyboard.press('t')
    await expect(current(page).locator('[data-clock]')).toHaveAttribute('data-sign', 'on')
    await page.keyboard.press('t')
    await expect(current(page).locator('[data-clock]')).toHaveAttribute('data-sign', 'paused')
    await walkTo(page, String(all.at(-1)))
    expect(await shown(page)).toBe('exit-one-item')
    const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.evaluate(wide), 'wider than the window').toBeLessThanOrEqual(0)
    await page.keyboard.press('n')
    await expect(page.locator('.presenter')).toBeHidden()
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
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.evaluate(name => document.documentElement.setAttribute('data-theme', name), theme)
      const axe = new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      const { violations } = await axe.analyze()
      expect
        .soft(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`),
          theme,
        )
        .toEqual([])
    }
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
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate(name => document.documentElement.setAttribute('data-theme', name), theme)
    const axe = new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    const { violations } = await axe.analyze()
    expect
      .soft(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`),
        theme,
      )
      .toEqual([])
  }
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
