/** One item of a check or a lesson. */
import { expect, type Locator } from '@playwright/test'
import type { Item } from '#course/shapes/items.ts'
import { rightAnswer } from './course.ts'
import type { Hands } from './hands.ts'

/** Puts the first `parts` of the right answer into the form. */
export async function answer(form: Locator, item: Item, hands: Hands, parts = 99): Promise<void> {
  const said = rightAnswer(item).slice(0, parts)
  if (item.kind === 'num') return hands.write(form.locator('[name=said]'), said[0] ?? '')
  if (item.kind === 'order') {
    for (const [to, id] of said.entries()) await hands.bring(form.locator('[data-step]'), id, to)
    return
  }
  for (const one of said) {
    if (item.kind === 'match' || item.kind === 'sort')
      await hands.pick(form.locator(`select:has(option[value="${one}"])`), one)
    else {
      const box = form.locator(`input[value="${one}"]`)
      if (!(await box.isChecked())) await hands.press(box)
    }
  }
}

/** That the first `parts` of the right answer stand in the form. */
export async function expectAnswer(form: Locator, item: Item, parts = 99): Promise<void> {
  const said = rightAnswer(item).slice(0, parts)
  if (item.kind === 'num') return expect(form.locator('[name=said]')).toHaveValue(said[0] ?? '')
  for (const [to, one] of said.entries()) {
    if (item.kind === 'order')
      await expect(form.locator('[data-step]').nth(to)).toHaveAttribute('data-step', one)
    else if (item.kind === 'match' || item.kind === 'sort')
      await expect(form.locator(`select:has(option[value="${one}"])`)).toHaveValue(one)
    else await expect(form.locator(`input[value="${one}"]`)).toBeChecked()
  }
}

/** Enough to be in the middle of it; of a choice and a number half is all but checking. */
export const half = (item: Item): number =>
  item.kind === 'single' || item.kind === 'num' ? 1 : Math.floor(rightAnswer(item).length / 2)
