/** A check from its first question to its end. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { Item } from '#course/shapes/items.ts'
import type { Hands } from './hands.ts'
import { answer, expectAnswer, half } from './item.ts'

export async function openCheck(page: Page, chapter: string): Promise<void> {
  await page.goto(`check/${chapter}/`)
  await wakeCheck(page)
}

/** Touches a check, as whoever begins it does, and waits until its code has taken over. */
export async function wakeCheck(page: Page): Promise<void> {
  await screen(page).locator('h2').first().dispatchEvent('click')
  await live(page)
}

/** Waits for a check that wakes of itself, as there is something to show of what was done. */
export const live = (page: Page): Promise<void> =>
  expect(page.locator('.check')).toHaveAttribute('data-live', 'true')
export const screen = (page: Page): Locator => page.locator('.check-screen:visible')

/** Leaves and comes back to where one was: closes the page, or, where nothing is kept, only looks at another question. */
export type Away = (page: Page, place: number) => Promise<void>

export const byReload: Away = async page => {
  // What was typed is written within 300 ms or when the page goes.
  await page.reload()
  await live(page)
}
export const byBar: Away = async (page, place) => {
  const bar = page.locator('.check-bar li button')
  await bar.nth(place === 0 ? 1 : 0).click()
  await expect(page.locator('.check-bar [aria-current]')).toHaveCount(1)
  await bar.nth(place).click()
}

/** Every question: half of the answer, away if wished, back to the same half, the rest, checked, on. */
export async function walkCheck(
  page: Page,
  items: readonly Item[],
  hands: Hands,
  away?: Away,
): Promise<void> {
  for (const [place, item] of items.entries()) {
    const form = page.locator(`#${item.id}`)
    await expect(form).toBeVisible()
    await answer(form, item, hands, half(item))
    await away?.(page, place)
    await expect(form).toBeVisible()
    await expectAnswer(form, item, half(item))
    await answer(form, item, hands)
    await hands.press(form.locator('button[type=submit]'))
    await expect(form.locator('.verdict--right:visible')).toHaveCount(1)
    await hands.press(form.locator('.actions .button--primary:visible').last())
  }
  await expect(page.locator('.check-score')).toBeVisible()
}

/** The pre-test judges nothing and goes on by itself. */
export async function walkPretest(page: Page, items: readonly Item[], hands: Hands): Promise<void> {
  for (const item of items) {
    const form = page.locator(`#${item.id}`)
    await answer(form, item, hands)
    await hands.press(form.locator('button[type=submit]'))
    await expect(form).toBeHidden()
  }
  await expect(page.locator('.check-end h2')).toBeVisible()
  await expect(page.locator('.option--right, .option--wrong, .verdict-word')).toHaveCount(0)
}
