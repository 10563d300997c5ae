/** How a person operates a page: with a finger, or by keys alone. */
import { expect, type Locator, type Page } from '@playwright/test'

export type Hands = {
  press(control: Locator): Promise<void>
  /** One of a native list. */
  pick(list: Locator, value: string): Promise<void>
  write(field: Locator, text: string): Promise<void>
  /** A step of an ordered list to its place, counted from 0. */
  bring(steps: Locator, id: string, to: number): Promise<void>
}

export const finger = (): Hands => ({
  press: control => control.tap(),
  pick: async (list, value) => {
    await list.selectOption(value)
  },
  write: (field, text) => field.fill(text),
  async bring(steps, id, to) {
    for (let at = await placeOf(steps, id); at !== to; at = await placeOf(steps, id))
      await steps
        .nth(at)
        .locator(at > to ? '.step-up' : '.step-down')
        .tap()
  },
})

export const keys = (page: Page): Hands => ({
  async press(control) {
    await tabTo(page, control)
    const isLink = await control.evaluate(element => element instanceof HTMLAnchorElement)
    await page.keyboard.press(isLink ? 'Enter' : 'Space')
  },
  async pick(list, value) {
    await tabTo(page, list)
    const to = await list.evaluate(
      (element, wanted) => [...(element as HTMLSelectElement).options].findIndex(one => one.value === wanted),
      value,
    )
    await page.keyboard.press('Home')
    for (let step = 0; step < to; step++) await page.keyboard.press('ArrowDown')
    await expect(list).toHaveValue(value)
  },
  async write(field, text) {
    await tabTo(page, field)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(text)
  },
  async bring(steps, id, to) {
    const from = await placeOf(steps, id)
    if (from === to) return
    await tabTo(page, steps.nth(from).locator('.step-text'))
    await page.keyboard.press('Space')
    for (let at = from; at !== to; at += at > to ? -1 : 1) {
      await page.keyboard.press(at > to ? 'ArrowUp' : 'ArrowDown')
      await expect(steps.nth(at + (at > to ? -1 : 1))).toHaveAttribute('data-step', id)
    }
    await page.keyboard.press('Space')
  },
})

/** Tab until the focus is there; a group of radio buttons is one stop, arrows go on inside it. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  let before: string | undefined
  for (let look = 0; look < 200; look++) {
    const { key, times } = await control.evaluate(wayTo)
    if (!key) return
    // Too far: step by step from here.
    const steps = before === undefined || before === key ? times : 1
    for (let step = 0; step < steps; step++) await page.keyboard.press(key)
    before = key
  }
  throw new Error('200 looks do not lead to the control')
}

/** The key that leads from the focus to a control, and how often it is to be pressed, as far as one sees from here. */
function wayTo(control: Element): { key?: string; times: number } {
  const now = document.activeElement
  if (now === control) return { times: 0 }
  const inGroup = (one: Element | null | undefined, other: Element | null | undefined) =>
    one instanceof HTMLInputElement &&
    other instanceof HTMLInputElement &&
    one.type === 'radio' &&
    other.type === 'radio' &&
    one.form === other.form &&
    one.name === other.name
  if (inGroup(now, control)) return { key: 'ArrowDown', times: 1 }
  const after = (one: Element, other: Element) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
  const forth = !now || now === document.body || after(now, control)
  const [from, to] = forth ? [now ?? document.body, control] : [control, now]
  const between = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ]
    .filter(one => after(from, one) && after(one, to))
    .filter(one => one.checkVisibility() && !one.matches(':disabled, [tabindex="-1"]'))
    .filter((one, at, all) => !inGroup(one, all[at - 1]) && !inGroup(one, control))
  return { key: forth ? 'Tab' : 'Shift+Tab', times: between.length + 1 }
}

async function placeOf(steps: Locator, id: string): Promise<number> {
  const order = await steps.evaluateAll(all => all.map(one => (one as HTMLElement).dataset['step']))
  return order.indexOf(id)
}
