/** A trainer changes the plan of a workshop by keys alone, finds it again, and takes it to another laptop as a file. */
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { plain } from '#course/inline.ts'
import { clock, minutesOf } from '#trainer/plan/clock.ts'
import { planOf } from '#trainer/plan/plan-of.ts'
import { anyFaults } from '../pages/axe.ts'
import { watch } from '../pages/watch.ts'
import { course } from './steps/course.ts'
import { keys } from './steps/hands.ts'
import { forbidStorage } from './steps/storage.ts'

const workshop = course.workshop('90-minutes')
const [first, second] = workshop.blocks
if (!first || !second) throw new Error('a workshop has two blocks')
const usual = planOf(undefined, workshop).blocks.map(({ start }) => clock(start))
const word = (name: string): string => course.word(`workshop.${name}`)
const named = (name: string, title: string) => word(name).replace('{title}', plain(title))

async function open(page: Page, path = 'workshops/90-minutes/'): Promise<void> {
  await page.goto(path)
  await expect(page.locator('.workshop-page').first()).toHaveAttribute('data-live', 'true')
}
const times = (page: Page) => page.locator('.workshop-time')
const titles = (page: Page) => page.locator('.workshop-title')
const button = (page: Page, name: string) => page.getByRole('button', { name: word(name), exact: true })
const file = (text: string, name = 'план.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

test('by keys alone: later start, a longer block, one moved and one left out; a reload keeps it', async ({
  page,
  baseURL,
}) => {
  const faults = watch(page, new URL(baseURL ?? '').origin)
  const hands = keys(page)
  await open(page)
  await expect(times(page)).toHaveText(usual)
  await hands.press(button(page, 'edit'))
  const later = (minutesOf(workshop.start) ?? 0) + 15
  // A field for a time is filled at once; its parts differ from browser to browser.
  await page.locator('input[type=time]').fill(clock(later).padStart(5, '0'))
  await hands.write(page.getByLabel(named('lengthOf', first.title), { exact: true }), `${first.minutes + 5}`)
  await expect(times(page).nth(1)).toHaveText(clock(later + first.minutes + 5))
  await expect(page.locator('.workshop-end')).toHaveText(/вышли.за.90.минут.на.5/)

  const up = page.getByRole('button', { name: named('up', second.title), exact: true })
  await hands.press(up)
  await expect(titles(page).first()).toHaveText(plain(second.title))
  // At the top only the way down is left.
  await expect(up).toBeDisabled()
  await expect(page.getByRole('button', { name: named('down', second.title), exact: true })).toBeFocused()
  await expect(page.locator('.visually-hidden[role=status]', { hasText: plain(second.title) })).toContainText(
    clock(later),
  )
  await hands.press(page.getByLabel(named('runs', second.title), { exact: true }))
  await expect(times(page).first()).toHaveText(word('off'))
  await expect(times(page).nth(1)).toHaveText(clock(later))
  expect(await anyFaults(page)).toEqual([])
  await page.locator('.workshop-checklist input').first().check()

  await page.reload()
  await expect(page.locator('.workshop-page').first()).toHaveAttribute('data-live', 'true')
  await expect(times(page).first()).toHaveText(word('off'))
  await expect(times(page).nth(1)).toHaveText(clock(later))
  await expect(page.locator('.workshop-checklist input').first()).toBeChecked()
  expect(faults).toEqual([])
})

test('saved to a file, reset and undone; a broken or foreign file changes nothing, the good one brings all back', async ({
  page,
}) => {
  await open(page)
  await button(page, 'edit').click()
  await page.getByLabel(named('lengthOf', first.title), { exact: true }).fill('40')
  const coming = page.waitForEvent('download')
  await button(page, 'fileSave').click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^chetyre-etapa-90-minutes-\d{4}-\d\d-\d\d\.json$/)
  const saved = await readFile(await download.path(), 'utf8')
  expect(JSON.parse(saved)).toMatchObject({
    format: 'chetyre-etapa-workshop',
    version: 1,
    workshop: '90-minutes',
    plan: { minutes: { [first.id]: 40 } },
  })
  const changed = clock((minutesOf(workshop.start) ?? 0) + 40)
  await expect(times(page).nth(1)).toHaveText(changed)
  await button(page, 'reset').click()
  await expect(times(page)).toHaveText(usual)
  await button(page, 'undo').click()
  await expect(times(page).nth(1)).toHaveText(changed)
  await button(page, 'reset').click()

  const picker = page.locator('input[type=file]')
  const told = page.locator('.workshop-actions [role=status]')
  await picker.setInputFiles(file(saved.slice(0, -20), 'обрыв.json'))
  await expect(told).toHaveText(/«обрыв\.json».*План.не.изменился/)
  await picker.setInputFiles(file(saved.replace('90-minutes', 'day')))
  await expect(told).toHaveText(/другого формата/)
  await expect(times(page)).toHaveText(usual)
  await picker.setInputFiles(file(saved))
  await expect(times(page).nth(1)).toHaveText(changed)
})

test('a value nobody can read is set aside, not destroyed, and the plan is the usual one', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('chetyre-etapa:workshop:90-minutes', '{"v":1,"ord'))
  await open(page)
  await expect(times(page)).toHaveText(usual)
  const aside = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith('chetyre-etapa:aside:workshop:')),
  )
  expect(aside.map(([, text]) => text)).toEqual(['{"v":1,"ord'])
})

test('where nothing can be kept, the plan still works and says that it will be gone', async ({ page }) => {
  await forbidStorage(page)
  await open(page)
  await button(page, 'edit').click()
  await page.getByLabel(named('lengthOf', first.title), { exact: true }).fill('40')
  await expect(page.locator('.workshop-actions .banner')).toHaveText(word('saving-refused'))
})

for (const { id, blocks } of course.workshops)
  test(`on paper ${id} is a page for six blocks at most, without buttons and with boxes to tick`, async ({
    page,
  }) => {
    await open(page, `workshops/${id}/`)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.workshop-checklist input').first()).toBeVisible()
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
    const paper = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect([...paper.matchAll(/\/Type\s*\/Page\b/g)].length).toBeLessThanOrEqual(
      Math.max(2, Math.ceil(blocks.length / 6)),
    )
  })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the plan with its usual times can be read', async ({ page }) => {
    await page.goto('workshops/90-minutes/')
    await expect(times(page)).toHaveText(usual)
    await expect(page.locator('.workshop-checklist li')).toHaveCount(workshop.checklist.length)
    await expect(page.locator('button:visible, input:visible')).toHaveCount(0)
  })
})
