/** A trainee at the end: six decisions again, set beside the first six, and one page for ninety days. */
import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { openCheck } from './steps/check.ts'
import { course } from './steps/course.ts'
import { finger } from './steps/hands.ts'
import { answer } from './steps/item.ts'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

const pretest = course.chapter('start').items
const decisions = course.chapter('next').posttest?.items ?? []

async function openSheet(page: Page, chapter: string, id: string): Promise<Locator> {
  const lesson = course
    .chapter(chapter)
    .lessons.find(({ activities }) => activities.some(one => one.kind === 'worksheet' && one.id === id))
  await page.goto(`lessons/${chapter}/${lesson?.id}/`)
  const sheet = page.locator(`.worksheet:has(#worksheet-${id})`)
  await sheet.scrollIntoViewIfNeeded()
  return sheet
}

/** In the place of the browser's window for printing. The first press also wakes the sheet, so it comes a little later. */
function printNothing(): void {
  window.print = () => document.documentElement.setAttribute('data-printed', '')
}

test('both tests stand side by side after the last decision, and no commentary is seen before', async ({
  page,
}) => {
  await openCheck(page, 'start')
  for (const item of pretest) {
    const form = page.locator(`#${item.id}`)
    if (item.kind !== 'single') throw new Error('a decision is a single choice')
    // The first of the wrong ones, so that there is something to compare.
    await form.locator(`input[value="${item.options.find(({ right }) => !right)?.id}"]`).tap()
    await form.locator('button[type=submit]').tap()
    await expect(form).toBeHidden()
  }
  await page.goto('check/next/')
  const posttest = page.locator('.posttest')
  await posttest.scrollIntoViewIfNeeded()
  await expect(posttest.locator('.check')).toHaveAttribute('data-live', 'true')
  expect(decisions).toHaveLength(6)
  for (const item of decisions) {
    await expect(posttest.locator('.comment')).toHaveCount(0)
    const form = page.locator(`#${item.id}`)
    await answer(form, item, finger())
    await form.locator('button[type=submit]').tap()
    await expect(form).toBeHidden()
  }
  await expect(posttest.locator('.compare .lede')).toContainText('6 из 6. До курса было 0')
  await expect(posttest.locator('.decision')).toHaveCount(6)
  const last = posttest.locator('.decision').last()
  await expect(last.locator('.option--wrong')).toHaveCount(1)
  await expect(last.locator('.option--right')).toHaveCount(1)
  await page.reload()
  await posttest.scrollIntoViewIfNeeded()
  await expect(posttest.locator('.decision')).toHaveCount(6)
  await page.goto('progress/')
  await expect(page.locator('.objectives li', { hasText: 'Решения после курса' })).toContainText('уверенно')
})

test('without script the second test is a paper form, and the keys of both lie behind a fold', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('check/next/')
  const fold = page.locator('.posttest .key-sheet')
  await expect(page.locator(`#${decisions[0]?.id} .question`)).toBeVisible()
  await expect(fold.locator('li').first()).toBeHidden()
  await fold.locator('summary').click()
  await expect(fold.locator('> ol > li')).toHaveCount(pretest.length + decisions.length)
  await context.close()
})

test('the plan knows what earlier sheets say, and its dates go into a calendar file', async ({ page }) => {
  const profile = await openSheet(page, 'start', 'department-profile')
  await profile.locator('[name=new-clients-today]').fill('5,5')
  const plan = await openSheet(page, 'next', 'ninety-day-plan')
  await expect(plan.locator('[name=plan-today]')).toHaveValue('5,5')
  await expect(plan).toContainText('Известно из «Профиль отдела»')
  await plan.locator('[name=day-thirty]').fill('2027-02-28')
  await plan.locator('[name=seen-by-thirty]').fill('причина у каждого возврата; и дата')
  const coming = page.waitForEvent('download')
  await plan.getByRole('button', { name: /календарь/ }).tap()
  const download = await coming
  expect(download.suggestedFilename()).toBe('ninety-day-plan.ics')
  const file = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '')
  expect(file).toContain('DTSTART;VALUE=DATE:20270228\r\n')
  expect(file).toContain('причина у каждого возврата\\; и дата\r\n')
})

for (const [chapter, id, pages] of [
  ['start', 'department-profile', 1],
  ['spontaneous', 'five-days-of-hours', 2],
  ['key-clients', 'ten-own-clients', 2],
  ['next', 'ninety-day-plan', 2],
] as const)
  test(`the sheet «${id}» alone goes on paper, on no more sides than ${pages}`, async ({ page }) => {
    await page.addInitScript(printNothing)
    const sheet = await openSheet(page, chapter, id)
    await sheet.getByRole('button', { name: 'Печать' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-printed')
    const margin = { top: '12mm', bottom: '12mm', left: '14mm', right: '14mm' }
    const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages)
  })

test('«Мой понедельник» goes on one slip of A6, with all six numbers', async ({ page }) => {
  await page.addInitScript(printNothing)
  const sheet = await openSheet(page, 'next', 'ninety-day-plan')
  await sheet.getByRole('button', { name: /A6/ }).tap()
  await expect(page.locator('html')).toHaveAttribute('data-printed')
  await page.emulateMedia({ media: 'print' })
  await expect(sheet.locator('.sheet-row:visible')).toHaveCount(6)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)]
  expect(sizes.map(([, ...size]) => size.map(points => Math.round((Number(points) / 72) * 25.4)))).toEqual([
    [105, 148],
  ])
})

test('ten clients are a table on a phone too: kept, computed, and known to the plan', async ({ page }) => {
  const clients = await openSheet(page, 'key-clients', 'ten-own-clients')
  const rows = clients.locator('.sheet-records tbody tr')
  await expect(rows).toHaveCount(10)
  await clients.locator('[name=hour-price]').fill('900')
  await clients.locator('[name=money-rate]').fill('22')
  for (const name of ['first', 'second', 'third', 'fourth', 'fifth'])
    for (const [field, value] of [
      ['revenue', '2600'],
      ['margin', '14'],
      ['hours', '52'],
      ['days', '20'],
    ] as const)
      await clients.locator(`[name=${name}-${field}]`).fill(value)
  // 2600 × 14 % − 52 × 0,9 − 2600 × 20 / 30 × 22 % / 12
  await expect(rows.first().locator('output').first()).toHaveText('285,4')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  const plan = await openSheet(page, 'next', 'ninety-day-plan')
  await expect(plan.locator('[name=monday-contribution]')).toHaveValue('1427')
})
