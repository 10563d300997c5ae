/** A trainee walks both chapters end to end: on a phone, by keyboard alone, and where nothing can be stored. */
import { expect, type Page, test } from '@playwright/test'
import { byBar, byReload, openCheck, walkCheck, walkPretest } from './steps/check.ts'
import { course } from './steps/course.ts'
import { finger, type Hands, keys } from './steps/hands.ts'
import { walkLesson } from './steps/lesson.ts'
import { forbidStorage } from './steps/storage.ts'

const chapters = ['start', 'spontaneous']
const ways: readonly [name: string, hands: (page: Page) => Hands][] = [
  ['on a phone', finger],
  ['by keyboard alone', keys],
]

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })
test.describe.configure({ timeout: 180_000 })

for (const [name, handsOn] of ways) {
  for (const chapter of chapters)
    test(`the lessons of «${chapter}», ${name}: each is done by its door, and the map says so`, async ({
      page,
    }) => {
      const { lessons } = course.chapter(chapter)
      await page.goto(`lessons/${chapter}/${lessons[0]?.id}/`)
      for (const { id } of lessons) await walkLesson(page, chapter, id, handsOn(page))
      await expect(page).toHaveURL(new RegExp(`/check/${chapter}/$`))
      await page.goto('')
      for (const { id } of lessons)
        await expect(page.locator(`[data-lesson="${id}"]`)).toHaveAttribute('data-state', 'done')
    })

  test(`the pre-test, ${name}: six decisions, none of them judged`, async ({ page }) => {
    await openCheck(page, 'start')
    await walkPretest(page, course.chapter('start').items, handsOn(page))
  })

  test(`the check, ${name}: passed${name === 'on a phone' ? ', though left in the middle of every item' : ''}`, async ({
    page,
  }) => {
    await openCheck(page, 'spontaneous')
    const { items } = course.chapter('spontaneous')
    // What this journey is for: an item of every kind.
    expect(new Set(items.map(({ kind }) => kind)).size).toBe(7)
    await walkCheck(page, items, handsOn(page), name === 'on a phone' ? byReload : undefined)
    await expect(page.locator('.check-score')).toContainText(`${items.length} из ${items.length}`)
  })
}

test('with storage forbidden the whole chapter can be walked; what was half done stays while the page is open', async ({
  page,
}) => {
  await forbidStorage(page)
  const { lessons, items } = course.chapter('spontaneous')
  await page.goto(`lessons/spontaneous/${lessons[0]?.id}/`)
  await expect(page.locator('[data-trouble]')).toBeVisible()
  for (const { id } of lessons) await walkLesson(page, 'spontaneous', id, finger())
  await openCheck(page, 'spontaneous')
  await walkCheck(page, items, finger(), byBar)
  await expect(page.locator('.check-score')).toContainText(`${items.length} из ${items.length}`)
})
