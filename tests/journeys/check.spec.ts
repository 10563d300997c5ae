/** The check of a chapter as a trainee meets it: a miss, a hint, a second try, the summary, a new round, coming back. */
import { expect, type Page, test } from '@playwright/test'
import { hold } from '../pages/hold.ts'
import { live, openCheck, screen } from './steps/check.ts'
import { course } from './steps/course.ts'

const address = 'check/spontaneous/'

const open = (page: Page) => openCheck(page, 'spontaneous')
const option = (page: Page, id: string) => screen(page).locator(`input[value="${id}"]`)
const submit = (page: Page) => screen(page).locator('button[type=submit]').click()

test('a first miss gives its commentary and a hint, keeps the key closed, and lets one try again', async ({
  page,
}) => {
  await open(page)
  await option(page, 'grew-lazy').check()
  await submit(page)
  const told = screen(page).locator('.comment:visible')
  // What was chosen is explained, and the hint stands below; nothing else is told.
  await expect(told).toHaveCount(2)
  await expect(screen(page).locator('.option--right, .option--missed')).toHaveCount(0)
  await expect(screen(page).locator('h4')).toBeFocused()
  await screen(page).locator('.actions button').first().click()
  await option(page, 'base-and-income').check()
  await submit(page)
  await expect(screen(page).locator('.option--right')).toHaveCount(1)
  // All four options and the paragraph.
  await expect(told).toHaveCount(5)
})

test('the key can be asked for after a miss, and the item stays missed', async ({ page }) => {
  await open(page)
  await option(page, 'two-more').check()
  await submit(page)
  await screen(page).locator('.actions button').nth(1).click()
  await expect(page.locator('.check-bar li').first()).toHaveClass('missed')
})

test('who leaves in the middle comes back to the same question and the half-done answer', async ({
  page,
}) => {
  await open(page)
  await option(page, 'base-and-income').check()
  await submit(page)
  // The commentary stays until one goes on.
  await screen(page).locator('.actions .button--primary').last().click()
  await expect(page.locator('.check-bar li').nth(1)).toHaveClass('spot')
  await screen(page).locator('input[name=said]').fill('31,5')
  await page.reload()
  await live(page)
  await expect(page.locator('.check-bar li').nth(1)).toHaveClass('spot')
  await expect(screen(page).locator('input[name=said]')).toHaveValue('31,5')
})

test('digits choose, Enter checks: the keyboard alone is enough', async ({ page }) => {
  await open(page)
  await screen(page).locator('input[name=said]').first().focus()
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await expect(screen(page).locator('h4')).toBeFocused()
})

test('an answer given before the modules arrive is answered at once and not asked again', async ({
  page,
}) => {
  const release = await hold(page, '**/*.js')
  await page.goto(address, { waitUntil: 'commit' })
  const item = page.locator('.item').first()
  await item.locator('input[value="grew-lazy"]').check()
  await item.locator('button[type=submit]').click()
  await expect(item.locator('[data-when="grew-lazy"]')).toBeVisible()
  release()
  await live(page)
  await expect(screen(page).locator('h4')).toBeVisible()
  await expect(screen(page).locator('.option--wrong')).toHaveCount(1)
  await page.reload()
  await expect(screen(page).locator('.option--wrong')).toHaveCount(1)
})

test('a right answer given that early stays in sight with its commentary', async ({ page }) => {
  const release = await hold(page, '**/*.js')
  await page.goto(address, { waitUntil: 'commit' })
  const item = page.locator('.item').first()
  await item.locator('input[value="base-and-income"]').check()
  await item.locator('button[type=submit]').click()
  await expect(item.locator('[data-when="base-and-income"]')).toBeVisible()
  release()
  await live(page)
  await expect(screen(page).locator('.option--right')).toHaveCount(1)
})

test('a pre-test page carries neither key nor commentary', async ({ page }) => {
  const html = await (await page.request.get('check/start/')).text()
  expect(html).toContain('pre-no-growth')
  expect(html).not.toContain('data-right="')
  expect(html).not.toContain('Сначала видно, есть ли вообще время на поиск')
})

for (const { id } of course.chapters.filter(({ check }) => check))
  test(`the questions of ${id} stand in even rows on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`check/${id}/`)
    const tops = await page
      .locator('.check-bar')
      .first()
      .locator('li')
      .evaluateAll(all => all.map(one => one.getBoundingClientRect().top))
    const rows = [...Map.groupBy(tops, top => top).values()].map(row => row.length)
    expect(rows.length).toBeLessThanOrEqual(2)
    expect(Math.min(...rows) * 2, rows.join()).toBeGreaterThan(Math.max(...rows))
  })
