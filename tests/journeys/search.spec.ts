import { expect, test } from '@playwright/test'

test('whoever looks for a word finds the section by keyboard alone', async ({ page }) => {
  await page.goto('/search/')
  const field = page.getByRole('searchbox')
  await expect(field).toBeFocused()
  await page.keyboard.type('журнала')
  await expect(page.getByRole('heading', { name: 'Занятия' })).toBeVisible()
  await expect(page.locator('mark').first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /Найден/ })).toHaveText(/Найдено \d+ мест/)
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-hit]').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/lessons\/.*#/)
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('журнала')
  await expect(page.locator('[data-hit]').first()).toBeVisible()
})

test('nothing found is said in words, in the language of the page', async ({ page }) => {
  await page.goto('/en/search/')
  await page.getByRole('searchbox').fill('xyzzyx')
  await expect(page.getByText('Nothing is found for “xyzzyx”.').first()).toBeVisible()
  await page.getByRole('searchbox').fill('churnn')
  await expect(page.getByRole('heading', { name: 'Terms' })).toBeVisible()
})

test('the index is not loaded until somebody asks', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', request => scripts.push(request.url()))
  await page.goto('/glossary/')
  await page.waitForLoadState('networkidle')
  expect(scripts.filter(url => /search|ru\.|index-of/.test(new URL(url).pathname))).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('search says what it needs and shows other ways', async ({ page }) => {
    await page.goto('/search/')
    await expect(page.getByText('Поиску нужен скрипт')).toBeVisible()
    await expect(page.getByRole('searchbox')).toBeHidden()
    await page.getByRole('link', { name: /глоссарий — слова/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Глоссарий')
    const term = page.locator('#full-cycle')
    await expect(term).toContainText('Полный цикл')
    await term.getByRole('link').first().click()
    await expect(page).toHaveURL(/\/lessons\//)
  })

  test('a term of a lesson has its note beside the text, folded on a phone, and leads to the glossary', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto('/lessons/spontaneous/where-the-day-goes/')
    const beside = page.locator('.term-note', { hasText: 'Полный цикл' })
    await expect(beside).toBeVisible()
    await page.setViewportSize({ width: 360, height: 740 })
    await expect(beside).toBeHidden()
    const fold = page.locator('.term-fold', { hasText: 'Полный цикл' })
    await expect(fold.getByText('разбирает претензии')).toBeHidden()
    await fold.locator('summary').click()
    await expect(fold.getByText('разбирает претензии')).toBeVisible()
    await fold.getByRole('link').click()
    await expect(page).toHaveURL(/\/glossary\/#full-cycle$/)
  })
})
