/** What wakes only when it is touched: numbers to guess, items, choices, worked examples and sheets of a lesson; a check. */
import { expect, type Locator, test } from '@playwright/test'
import { hold } from '../pages/hold.ts'
import { scrollThrough } from '../pages/watch.ts'
import { course } from './steps/course.ts'
import { finger } from './steps/hands.ts'
import { answer } from './steps/item.ts'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

const lesson = 'lessons/spontaneous/why-nobody-seeks/'
const item = course
  .lesson('spontaneous', 'why-nobody-seeks')
  .activities.flatMap(({ kind, id }) => (kind === 'item' ? [course.item(id)] : []))[0]
if (!item) throw new Error('the lesson has no item any more')

/** The island around a part of a lesson. */
const around = (part: Locator): Locator => part.locator('xpath=ancestor::astro-island')

test('an item sleeps until it is touched, and stands answered when its lesson is opened again', async ({
  page,
}) => {
  const form = page.locator(`#${item.id}`)
  await page.goto(lesson)
  await scrollThrough(page)
  await expect(around(form)).toHaveAttribute('ssr')
  await answer(form, item, finger())
  await form.locator('button[type=submit]').tap()
  await expect(form.locator('.verdict--right:visible')).toHaveCount(1)
  await expect(around(form)).not.toHaveAttribute('ssr')
  await page.reload()
  await form.scrollIntoViewIfNeeded()
  await expect(form.locator('.verdict--right:visible')).toHaveCount(1)
  await expect(form.locator('input:checked')).toBeDisabled()
})

test('a check sleeps until it is touched; a button that is pressed first does what it says', async ({
  page,
}) => {
  await page.goto('check/spontaneous/')
  const check = page.locator('.check')
  await page.waitForLoadState('networkidle')
  await expect(around(check)).toHaveAttribute('ssr')
  await page.locator('.check-bar li button').nth(1).tap()
  await expect(page.locator('.check-bar li').nth(1)).toHaveClass('spot')
  await expect(page.locator('.check-screen:visible')).toHaveCount(1)
  await expect(page.locator(`#${course.chapter('spontaneous').items[1]?.id}`)).toBeVisible()
})

test('a check that begins with cards to carry is awake from the start', async ({ page }) => {
  await page.goto('check/cells/')
  await expect(around(page.locator('.check'))).not.toHaveAttribute('ssr')
})

test('code that does not come is asked for again at the next touch; the answer is taken meanwhile', async ({
  page,
}) => {
  const form = page.locator(`#${item.id}`)
  await page.route('**/_astro/item.*.js', route => route.abort())
  await page.goto(lesson)
  await answer(form, item, finger())
  await form.locator('button[type=submit]').tap()
  await expect(form.locator('.verdict--right:visible')).toHaveCount(1)
  await expect(around(form)).toHaveAttribute('ssr')
  await page.unroute('**/_astro/item.*.js')
  await form.getByText(course.item(item.id).prompt.slice(0, 20)).tap()
  await expect(around(form)).not.toHaveAttribute('ssr')
  await expect(form.locator('.verdict--right:visible')).toHaveCount(1)
})

test('what is typed into a sheet whose code never comes is there the next time', async ({ page }) => {
  await page.route('**/_astro/*Form.*.js', route => route.abort())
  await page.goto('lessons/start/no-right-stage/')
  const field = page.locator('.worksheet [name=new-clients-today]')
  await field.fill('5,5')
  await expect(around(field)).toHaveAttribute('ssr')
  await page.unroute('**/_astro/*Form.*.js')
  await page.reload()
  await field.scrollIntoViewIfNeeded()
  await expect(field).toHaveValue('5,5')
})

test('a number that is typed before its code has come is the mark, and a half-done guess', async ({
  page,
}) => {
  const come = await hold(page, '**/_astro/number.*.js')
  await page.goto('lessons/cells/limits-of-cells/')
  const form = page.locator('.prediction form')
  const [typed, mark] = [form.locator('[inputmode=decimal]'), form.locator('[type=range]')]
  await typed.fill('27')
  await expect(mark).toHaveValue('27')
  await expect(mark).toHaveAttribute('aria-valuetext', '27')
  await mark.fill('33')
  await expect(typed).toHaveValue('33')
  // No number, and none of the ruler.
  for (const wrong of ['', 'x', '900']) await typed.fill(wrong)
  await expect(mark).toHaveValue('33')
  await typed.fill('41')
  come()
  await expect(around(form)).not.toHaveAttribute('ssr')
  await expect(typed).toHaveValue('41')
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(localStorage)))
    .toContain('incomplete-pair.draft')
  await page.reload()
  await expect(mark).toHaveValue('41')
})

test('a number that is sealed while its code never comes is what was typed, and opens its numbers', async ({
  page,
}) => {
  await page.route('**/_astro/number.*.js', route => route.abort())
  await page.goto('lessons/cells/limits-of-cells/')
  await page.locator('.prediction [inputmode=decimal]').fill('27')
  await page.locator('.prediction button:not([name])').tap()
  await expect(page.locator('.prediction-result')).toBeVisible()
  const live = page.locator('.explorable-live')
  await live.scrollIntoViewIfNeeded()
  await expect(live.locator('.explorable-controls')).toBeEnabled()
  await page.unroute('**/_astro/number.*.js')
  await page.reload()
  await page.locator('.prediction').scrollIntoViewIfNeeded()
  await expect(page.locator('.prediction-result')).toContainText('27 %')
})
