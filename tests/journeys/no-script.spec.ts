/** A trainee without script: reads, sees every example whole, and prints the check, its key and the sheets. */
import { expect, test } from '@playwright/test'
import { course } from './steps/course.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

for (const chapter of ['start', 'spontaneous'])
  for (const lesson of course.chapter(chapter).lessons)
    test(`«${lesson.title}» can be read to its door`, async ({ page }) => {
      await page.goto(`lessons/${chapter}/${lesson.id}/`)
      for (const { kind, id } of lesson.activities) {
        if (kind === 'example') {
          const example = page.locator(`.example:has(#example-${id})`)
          for (const row of course.example(id).rows)
            await expect(
              example.getByRole('rowheader', { name: row.label.replace(/\*\*/g, '') }),
            ).toBeVisible()
          await expect(example.locator('.comment')).toBeVisible()
        }
        if (kind === 'worksheet') await expect(page.locator('.worksheet .field').first()).toBeVisible()
      }
      // The truth of an estimate, and the key of an item, lie behind a fold.
      for (const fold of await page.locator('.prediction > details').all()) {
        await fold.locator('summary').click()
        await expect(fold.locator('> :not(summary)').first()).toBeVisible()
      }
      const next = await page.locator('.door a').getAttribute('href')
      await page.locator('.door a').click()
      await expect(page).toHaveURL(new RegExp(`${next}$`))
    })

test('the check prints whole: every question with its places for a pen, the key on the last sheets', async ({
  page,
}) => {
  await page.goto('check/spontaneous/')
  await page.emulateMedia({ media: 'print' })
  const { items } = course.chapter('spontaneous')
  for (const { id } of items) await expect(page.locator(`#${id} .question`)).toBeVisible()
  await expect(page.locator('.key-sheet > ol > li')).toHaveCount(items.length)
  await expect(page.locator('#twelve-tasks .sort-name')).toHaveCount(4)
  await expect(page.locator('#symptom-and-number .match-cards .card-text').first()).toBeVisible()
})

test('the pre-test prints as a form without a key', async ({ page }) => {
  await page.goto('check/start/')
  await page.emulateMedia({ media: 'print' })
  const { items } = course.chapter('start')
  for (const { id } of items) await expect(page.locator(`#${id} .question`)).toBeVisible()
  const html = await page.content()
  for (const item of items) {
    expect(html).not.toContain(item.explanation.slice(0, 40))
    expect(html).not.toContain(item.hint.slice(0, 30))
    if (item.kind === 'single')
      for (const { explanation } of item.options) expect(html).not.toContain(explanation.slice(0, 40))
  }
})
