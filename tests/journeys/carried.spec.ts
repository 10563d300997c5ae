/** A trainee with a mouse carries cards; dropped outside they go home, and every move can be taken back. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { openCheck } from './steps/check.ts'

async function open(page: Page, question: number, id: string): Promise<Locator> {
  await openCheck(page, 'spontaneous')
  await page
    .locator('.check-bar li button')
    .nth(question - 1)
    .click()
  const form = page.locator(`#${id}`)
  await expect(form).toBeVisible()
  return form
}

async function carry(page: Page, card: Locator, to: { x: number; y: number }): Promise<void> {
  await card.hover()
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
}

async function middle(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox()
  if (!box) throw new Error('nothing to see')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test.use({ viewport: { width: 1200, height: 1400 } })

test('a card is carried into its room and out of it; outside it goes home, and the move is taken back', async ({
  page,
}) => {
  const form = await open(page, 5, 'twelve-tasks')
  const card = form.locator('[data-card="write-upd"]:not(.carried)')
  const text = card.locator('.card-text')
  const room = form.locator('[data-place="hand-over"]')
  await carry(page, text, await middle(room))
  await expect(form.locator('.carried')).toHaveCSS('box-shadow', /px/)
  await expect(card).toHaveAttribute('data-ghost')
  await expect(room).toHaveAttribute('data-over')
  await page.mouse.up()
  await expect(room.locator('[data-card="write-upd"]')).toBeVisible()
  await expect(card.locator('select')).toHaveValue('write-upd:hand-over')
  await expect(page.locator('.check > [role=status]')).toContainText('Передать. Осталось 11')

  await carry(page, text, { x: 4, y: 4 })
  await page.mouse.up()
  await expect(form.locator('.carried')).toHaveCount(0)
  await expect(room.locator('[data-card="write-upd"]')).toBeVisible()

  await carry(page, text, await middle(form.locator('.pool')))
  await page.mouse.up()
  await expect(form.locator('.pool [data-card="write-upd"]')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await form.locator('.moves button').click()
  await expect(room.locator('[data-card="write-upd"]')).toBeVisible()
})

test('a tap on a card and a tap on its room do the same', async ({ page }) => {
  const form = await open(page, 5, 'twelve-tasks')
  const card = form.locator('[data-card="claim-term"]')
  await card.locator('.card-text').click()
  await expect(card).toHaveAttribute('data-taken')
  await form.locator('[data-place="keeps"] .sort-name').click()
  await expect(form.locator('[data-place="keeps"] [data-card="claim-term"]')).toBeVisible()
})

test('a card of a match is carried to its row, and a line follows', async ({ page }) => {
  const form = await open(page, 10, 'symptom-and-number')
  const row = form.locator('[data-place="all-busy"]')
  await carry(page, form.locator('[data-card="hours-by-code"]'), await middle(row))
  await page.mouse.up()
  await expect(row.locator('select')).toHaveValue('all-busy:hours-by-code')
  await expect(form.locator('.match-lines path')).toHaveCount(1)
  const other = form.locator('[data-place="no-new-ones"]')
  await carry(page, form.locator('[data-card="hours-by-code"]'), await middle(other))
  await page.mouse.up()
  await expect(other.locator('select')).toHaveValue('no-new-ones:hours-by-code')
  await expect(row.locator('select')).toHaveValue('')
})

test('a step is carried to its place', async ({ page }) => {
  const form = await open(page, 7, 'hours-audit-steps')
  const steps = form.locator('[data-step]:not(.carried)')
  const last = await steps.last().getAttribute('data-step')
  await carry(page, steps.last().locator('.step-text'), await middle(steps.first()))
  await page.mouse.up()
  await expect(steps.first()).toHaveAttribute('data-step', last ?? '')
})

test('a finger carries by the grip', async ({ page }) => {
  const form = await open(page, 5, 'twelve-tasks')
  const from = await middle(form.locator('[data-card="enter-details"] .grip'))
  const to = await middle(form.locator('[data-place="hand-over"]'))
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
  await touch('touchStart', from)
  await touch('touchMove', { x: from.x, y: from.y + 40 })
  await touch('touchMove', to)
  await touch('touchEnd')
  await expect(form.locator('[data-place="hand-over"] [data-card="enter-details"]')).toBeVisible()
})
