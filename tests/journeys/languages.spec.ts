/** Half an answer in one language, the other half in the other: the switch loses nothing. */
import { expect, type Page, test } from '@playwright/test'
import { live, screen, wakeCheck } from './steps/check.ts'
import { course } from './steps/course.ts'

const to = (page: Page, language: 'ru' | 'en') => page.locator(`.header > .languages [lang=${language}]`)

/** Switches and waits until the other language is there, with everything on it awake. */
async function turn(page: Page, language: 'ru' | 'en'): Promise<void> {
  await to(page, language).click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}
const guess = (page: Page, id: string) => page.locator(`form[aria-labelledby="${id}-prompt"]`)
/** Scrolls to a prediction: it wakes, unless it is one that waits for a touch. */
async function wake(page: Page, id: string): Promise<void> {
  await guess(page, id).scrollIntoViewIfNeeded()
  await expect(guess(page, id)).toHaveAttribute('data-live', '')
}
const mark = (page: Page, id: string) => guess(page, id).locator('input[type=range]')

test('a lesson: the section read and the number on the ruler', async ({ page }) => {
  await page.clock.install()
  await page.goto('lessons/start/four-pictures/')
  const typed = guess(page, 'time-for-selling').locator('input[type=text]')
  await typed.focus()
  await wake(page, 'time-for-selling')
  await typed.fill('37')
  await expect(mark(page, 'time-for-selling')).toHaveValue('37')
  await turn(page, 'en')
  await wake(page, 'time-for-selling')
  await expect(mark(page, 'time-for-selling')).toHaveValue('37')
  await page
    .locator('main h2')
    .nth(3)
    .evaluate(heading => heading.scrollIntoView())
  // Read for a while; to press the switch the page scrolls to its top.
  await expect(page.locator('main h2').nth(3)).toBeInViewport()
  await page.clock.runFor(1500)
  await turn(page, 'ru')
  await expect(page.locator('main h2').nth(3)).toBeInViewport()
  await expect(page).toHaveURL(/\/lessons\/start\/four-pictures\/#section-4$/)
})

test('a lesson: cards of which some are in their places', async ({ page }) => {
  const { id } = { id: 'law-case-calculation' }
  await page.goto('lessons/start/what-the-course-can/')
  await wake(page, id)
  const lists = guess(page, id).locator('select')
  await lists.nth(0).selectOption({ index: 2 })
  await lists.nth(2).selectOption({ index: 1 })
  const placed = await lists.evaluateAll(all => all.map(one => (one as HTMLSelectElement).value))
  expect(placed[0]).toMatch(/^call-centre-adds:/)
  expect(placed[1]).toBe('')
  await turn(page, 'en')
  await wake(page, id)
  for (const [place, value] of placed.entries()) await expect(lists.nth(place)).toHaveValue(value)
})

test('a check in which nothing is answered yet: the question looked at', async ({ page }) => {
  const [, , third] = course.chapter('start').items
  await page.goto('check/start/')
  await wakeCheck(page)
  await page.locator('.check-bar li button').nth(2).click()
  await turn(page, 'en')
  await expect(page.locator(`#${third?.id}`)).toBeVisible()
  await expect(page).toHaveURL(/\/en\/check\/start\/$/)
})

test('a check: the question gone back to and the option picked, not yet handed in', async ({ page }) => {
  const items = course.chapter('start').items
  await page.goto('check/start/')
  await wakeCheck(page)
  await page.locator('.check-bar li button').nth(2).click()
  const option = screen(page).locator('input[name=said]').nth(1)
  await option.check()
  const value = await option.inputValue()
  await turn(page, 'en')
  await live(page)
  await expect(page.locator(`#${items[2]?.id}`)).toBeVisible()
  await expect(screen(page).locator(`input[value="${value}"]`)).toBeChecked()
  // Where one came in is no place to come back to for ever.
  await expect(page).toHaveURL(/\/en\/check\/start\/$/)
})

test('the diagnostic: its page and what was answered', async ({ page }) => {
  await page.goto('diagnostic/')
  const form = page.locator('form.diagnostic')
  await expect(form).toHaveAttribute('data-live', 'true')
  const sign = form.locator('fieldset[id^=sign-]:visible')
  for (const place of [0, 1, 2]) await sign.nth(place).locator('input').first().check()
  await form.locator('.diagnostic-actions .button--primary').click()
  await sign.nth(1).locator('input').first().check()
  await form.locator('.diagnostic-actions .button--secondary').click()
  const shown = await sign.evaluateAll(all => all.map(({ id }) => id))
  await turn(page, 'en')
  await expect(form).toHaveAttribute('data-live', 'true')
  for (const [place, id] of shown.entries()) await expect(sign.nth(place)).toHaveId(id)
  await expect(sign.locator('input:checked')).toHaveCount(3)
})

test('the search keeps its question, the glossary its word, the progress its part', async ({ page }) => {
  await page.goto('search/')
  await page.locator('#query').fill('план')
  await expect(page).toHaveURL(/q=/)
  await turn(page, 'en')
  await expect(page.locator('#query')).toHaveValue('план')
  await page.goto('en/glossary/#hand-over')
  await turn(page, 'ru')
  await expect(page.locator('#hand-over')).toBeInViewport()
  await page.goto('progress/#section-3')
  await turn(page, 'en')
  await expect(page.locator('main h2').nth(2)).toBeInViewport()
})

test('a page that the other language has not: the map of that language says so', async ({ page }) => {
  await page.goto('lessons/spontaneous/finder-keeps/')
  await turn(page, 'en')
  await expect(page).toHaveURL(/\/en\/#untranslated$/)
  await expect(page.locator('#untranslated')).toBeInViewport()
  await page.goto('en/')
  await expect(page.locator('#untranslated')).toBeHidden()
})

test('a deck: its slide, and what was asked of it', async ({ page }) => {
  await page.goto('slides/start/?notes')
  const root = page.locator('html[data-ready]')
  const slide = page.locator('.slide.is-current')
  await expect(root).toHaveAttribute('lang', 'ru')
  await expect(root).toHaveAttribute('data-view', 'show')
  for (let key = 0; key < 3; key++) await page.keyboard.press('PageDown')
  const id = (await slide.getAttribute('data-slide')) ?? ''
  for (const language of ['en', 'ru']) {
    await page.locator('[data-other-language]').focus()
    await page.keyboard.press('Enter')
    await expect(root).toHaveAttribute('lang', language)
    await expect(slide).toHaveAttribute('data-slide', id)
    expect(new URL(page.url()).search).toBe('?notes')
  }
})
