/** Progress as a file: saved, everything erased, a hostile file refused, the good one brings all back. */
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { anyFaults } from '../pages/axe.ts'
import { watch } from '../pages/watch.ts'

const hostile = `{"__proto__":{"format":"chetyre-etapa-progress","polluted":1},"facts":["<img src=x onerror=alert(1)>"]}`

async function seal(page: Page): Promise<void> {
  await page.goto('lessons/spontaneous/where-the-day-goes/')
  await page.locator('.prediction input[type=range]').fill('100')
  await page.locator('.prediction button[type=submit]:not([name=skip])').click()
  await expect(page.locator('.prediction-result')).toBeVisible()
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator('.progress')).toHaveAttribute('data-live', 'true')
}

const file = (text: string, name = 'отчёт_март.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

test('the file is saved first, all is erased, a hostile file changes nothing, the good one brings all back', async ({
  page,
  baseURL,
}) => {
  const faults = watch(page, new URL(baseURL ?? '').origin)
  await seal(page)
  await open(page, 'progress/')
  const kept = page.locator('.kept')
  const told = page.locator('.transfer [role=status]')
  const picker = page.locator('input[type=file]')
  await expect(page.locator('.discs [data-state=begun]')).toHaveCount(1)
  await expect(kept).toContainText('1 прикидка')

  const eraseAll = page.getByRole('button', { name: 'Стереть прогресс…' })
  await eraseAll.click()
  const dialog = page.getByRole('dialog', { name: 'Стереть прогресс?' })
  await expect(dialog).toContainText('1 прикидка')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(eraseAll).toBeFocused()

  await eraseAll.click()
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Сначала сохранить файл' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^chetyre-etapa-progress-\d{4}-\d\d-\d\d\.json$/)
  const saved = await readFile(await download.path(), 'utf8')
  await dialog.getByRole('button', { name: 'Стереть', exact: true }).click()
  await expect(page.locator('.kept-result')).toBeFocused()
  await expect(page.locator('.discs [data-state=begun]')).toHaveCount(0)

  await picker.setInputFiles(file(hostile))
  await expect(told).toContainText('«отчёт_март.json»')
  await expect(told).toContainText('Ничего не изменилось.')
  await picker.setInputFiles(file(saved.slice(0, -20)))
  await expect(told).toContainText('обрывается на середине')
  await page.reload()
  await expect(page.locator('.progress')).toHaveAttribute('data-live', 'true')
  await expect(kept).toContainText('Записей пока нет')

  await picker.setInputFiles(file(saved, 'мой.json'))
  await expect(told).toContainText('Загрузили «мой.json». Новое: 1 прикидка')
  await expect(page.locator('.discs [data-state=begun]')).toHaveCount(1)
  await page.goto('lessons/spontaneous/where-the-day-goes/')
  await expect(page.locator('.prediction-result')).toContainText('100')
  expect(faults).toEqual([])
})

test('what is kept, its records and the question before erasing are accessible', async ({ page }) => {
  await seal(page)
  await open(page, 'progress/')
  await page.locator('.kept > details > summary').first().click()
  await page.locator('.kept-activity summary').first().click()
  // The guess; the draft that it was before is empty.
  await expect(page.locator('.kept-value').filter({ hasText: '100' })).toHaveCount(1)
  expect(await anyFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Стереть главу…' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await anyFaults(page)).toEqual([])
})

test('the same page speaks English, and one thing can be erased alone', async ({ page }) => {
  await seal(page)
  await open(page, 'en/progress/')
  const chapter = page.locator('.kept > details').first()
  await chapter.locator('> summary').click()
  await chapter.getByRole('button', { name: /^Erase: / }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('1 estimate')
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(chapter.getByRole('button', { name: /^Erase: / })).toBeFocused()
  await chapter.getByRole('button', { name: /^Erase: / }).click()
  await dialog.getByRole('button', { name: 'Erase', exact: true }).click()
  await expect(page.locator('.kept')).toContainText('No records so far.')
})
