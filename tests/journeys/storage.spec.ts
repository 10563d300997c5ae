/** What the browser promises, what it has taken, and progress that travels as a text. */
import { expect, type Page, test } from '@playwright/test'
import { course } from './steps/course.ts'

const word = (name: string): string => course.word(`progress.${name}`)
const button = (page: Page, name: string) => page.getByRole('button', { name: word(name), exact: true })

/** One act, which is all it takes. */
async function seal(page: Page): Promise<void> {
  await page.goto('check/spontaneous/')
  await page.locator('.item').first().locator('label').first().click()
  await page.locator('.item').first().getByRole('button').first().click()
  await expect(
    page.locator('.check-bar .done, .check-bar [class*="right"], .check-bar [class*="wrong"]').first(),
  ).toBeVisible()
}

test('progress goes to another device as a text, and to the trainer', async ({ page, browser, baseURL }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await seal(page)
  await page.goto('progress/')
  await button(page, 'textCopy').click()
  await expect(page.getByRole('status').filter({ hasText: word('textCopied').slice(0, 16) })).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(/^\[chetyre-etapa\|1\|z\|[A-Za-z\d+/]+\|[a-z\d]+\]$/)

  const other = await browser.newContext(baseURL ? { baseURL } : {})
  const there = await other.newPage()
  await there.goto('progress/')
  await there.getByLabel(word('textPaste')).fill(`Вот мой прогресс: «${text}»`)
  await button(there, 'textRead').click()
  await expect(there.locator('.transfer [role="status"]').last()).toContainText(word('pasted'))
  const facts = (where: Page) =>
    where.evaluate(() =>
      Object.keys(localStorage)
        .filter(key => key.includes(':fact:'))
        .sort(),
    )
  expect(await facts(there)).toEqual(await facts(page))

  await there.goto('trainer/results/')
  await there.getByLabel(course.word('results.texts')).fill(`Анна: ${text}`)
  await there.getByRole('button', { name: course.word('results.textsAdd') }).click()
  await expect(there.locator('.results-people')).toContainText('1')
  await other.close()
})

test('records that somebody else has cleared are missed, and those that were erased are not', async ({
  page,
}) => {
  await seal(page)
  await page.goto('progress/')
  await expect(page.getByText(word('cleared'))).toBeHidden()
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(page.getByText(word('cleared'))).toBeVisible()
  await page.goto('')
  // Home waits until somebody is there.
  await page.keyboard.press('Shift')
  await expect(page.getByText(word('cleared'))).toBeVisible()
  await seal(page)
  await page.goto('')
  await expect(page.locator('[data-continue]')).toBeVisible()
  await expect(page.getByText(word('cleared'))).toBeHidden()
  await page.goto('progress/')
  await expect(page.getByText(word('cleared'))).toBeHidden()
  await button(page, 'eraseAll').click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: word('erase'), exact: true })
    .click()
  await page.reload()
  await expect(button(page, 'textCopy')).toBeDisabled()
  await expect(page.getByText(word('cleared'))).toBeHidden()
})

test('the page says how long the browser keeps the records, and asks it again', async ({ page }) => {
  await page.goto('progress/')
  await expect(page.getByText(word('lasts-may-go'))).toBeVisible()
  await button(page, 'lastsAsk').click()
  await expect(page.getByText(word('lasts-refused')).or(page.getByText(word('lasts-kept')))).toBeVisible()
})
