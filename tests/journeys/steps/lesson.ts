/** A lesson from its title to its door. */
import { expect, type Locator, type Page } from '@playwright/test'
import { course } from './course.ts'
import type { Hands } from './hands.ts'
import { answer } from './item.ts'

/** Does what can be done in it and goes on through the door. */
export async function walkLesson(page: Page, chapter: string, id: string, hands: Hands): Promise<void> {
  const lesson = course.lesson(chapter, id)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(lesson.title.slice(0, 12)))
  for (const activity of lesson.activities) {
    if (activity.kind === 'prediction') await look(page, activity.id, hands)
    if (activity.kind === 'item') {
      const form = page.locator(`#${activity.id}`)
      await comeTo(page, form)
      await answer(form, course.item(activity.id), hands)
      await hands.press(form.locator('button[type=submit]'))
      await expect(form.locator('.verdict--right:visible')).toHaveCount(1)
    }
    if (activity.kind === 'example') await fade(page, activity.id, hands)
  }
  await hands.press(page.locator('[data-door]'))
  await expect(page).not.toHaveURL(new RegExp(`/${id}/`))
}

/** What wakes of itself is awake; what waits for a touch sleeps on, and must not need more than that. */
async function comeTo(page: Page, form: Locator): Promise<void> {
  await form.scrollIntoViewIfNeeded()
  await expect(page.locator('astro-island[ssr]:not([client=touch])', { has: form })).toHaveCount(0)
}

/** Looks at the truth without guessing; who comes again finds it there. */
async function look(page: Page, id: string, hands: Hands): Promise<void> {
  const form = page.locator(`.prediction form[data-early*="${id}"]`)
  await comeTo(page, form)
  const skip = form.locator('button[name=skip]')
  if (await skip.isVisible()) await hands.press(skip)
  await expect(skip).toBeHidden()
}

async function fade(page: Page, id: string, hands: Hands): Promise<void> {
  const example = page.locator(`.example:has(#example-${id})`)
  await example.scrollIntoViewIfNeeded()
  await hands.press(example.locator('input[value=own]'))
  await expect(example.locator('td .field').first()).toBeVisible()
}
