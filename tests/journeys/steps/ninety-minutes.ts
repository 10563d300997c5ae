/** The ninety minutes of a trainer, whatever the course comes from: a server, or one file. */
import { expect, type Page } from '@playwright/test'
import { watch } from '../../pages/watch.ts'
import { course } from './course.ts'

/** Where the course is. */
export interface Site {
  /** Requests to anywhere else are faults; of a file every request is. */
  origin: string
  /** Opens a page by its path from the root. */
  open(page: Page, path: string): Promise<unknown>
}

export const DECK = 'slides/90-minutes/'
export const word = (name: string): string => course.word(name)
export const exact = (name: string) => ({ name: word(name), exact: true })
export const current = (page: Page) => page.locator('.slide.is-current')
export const shown = (page: Page) => current(page).getAttribute('data-slide')
export const ready = (page: Page) => expect(page.locator('html[data-ready]')).toHaveCount(1)
const clock = (page: Page) => current(page).locator('[data-left]')
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

/** With two windows: timer, both votes, a reload of either, break, end. */
export async function withTwoWindows(slides: Page, site: Site): Promise<void> {
  const faults = watch(slides, site.origin)
  await slides.clock.install()
  await site.open(slides, DECK)
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
}

/** From one window, with the network cut after loading. @param width of the window in px */
export async function fromOneWindow(page: Page, site: Site, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 740 })
  await site.open(page, DECK)
  await ready(page)
  await expect(page.locator('html[data-whole]')).toHaveCount(1)
  await page.context().setOffline(true)
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
  await expect(current(page), 'seen after counting far below').toBeInViewport()
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
}
