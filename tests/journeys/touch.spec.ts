/** What wakes only when it is touched: items, choices, worked examples and sheets of a lesson. */
import { expect, type Locator, test } from '@playwright/test'
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
