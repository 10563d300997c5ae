/** Whoever has finished a scenario reads its debrief: whole by keyboard and on a phone, printed, and played on from. */
import { expect, type Page, test } from '@playwright/test'
import { begun, deedOf } from '#activities/scenario/runs.ts'
import { loadCourse } from '#course/course.ts'
import { type Program, programOf } from '#course/scenario/program.ts'
import { type Deed, stamp } from '#learner/fact.ts'
import { anyFaults, faultsInThemes } from '../pages/axe.ts'
import { watch } from '../pages/watch.ts'

const program = programOf(loadCourse().in('ru').scenario('key-or-large'))
const path = 'scenarios/key-or-large/debrief/'

/** Puts finished runs into the browser's storage before the page opens; letters are their choices. */
async function keep(page: Page, runs: readonly string[], of: Program = program): Promise<void> {
  let n = 0
  const facts = runs.flatMap(letters => {
    const put = (deed: Deed) => stamp(deed, ++n, 1_795_500_000 + n)
    const first = put(begun(of, { profile: 'standard' }, 5, 'portfolio'))
    const choices = [...letters].map((letter, node) =>
      put(deedOf(of, first.id, node, { choice: 'abcd'.indexOf(letter) })),
    )
    return [first, ...choices]
  })
  await page.addInitScript(all => {
    for (const fact of all)
      localStorage.setItem(`chetyre-etapa:fact:${fact.id}`, JSON.stringify({ v: 1, ...fact }))
  }, facts)
}

test('the debrief of the latest run stands whole, in three themes and on a phone', async ({
  page,
  baseURL,
}) => {
  const faults = watch(page, new URL(baseURL ?? '').origin)
  await keep(page, ['bbbbbbb', 'abcdabc'])
  await page.goto(path)
  await expect(page.locator('.debrief h2')).toHaveCount(6)
  await expect(page.locator('.debrief-forecast')).toContainText('«Портфель»')
  await expect(page.locator('.debrief-table tbody tr')).toHaveCount(7)
  await expect(page.locator('.debrief-point')).not.toHaveCount(0)
  expect.soft(await faultsInThemes(page)).toEqual([])
  expect.soft(await anyFaults(page)).toEqual([])
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 })
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }))
    expect(scrollWidth).toBe(clientWidth)
    await expect(page.locator('.debrief-chart--narrow')).toBeVisible()
  }
  expect(faults).toEqual([])
})

test('one run differs from another, and the address tells which', async ({ page }) => {
  await keep(page, ['bcdbcdb', 'aaaaaaa'])
  await page.goto(path)
  const said = () => page.locator('.debrief-table td, .debrief-point dd').allTextContents()
  await expect(page.locator('.debrief-runs li')).toHaveCount(2)
  const latest = await said()
  await page.locator('.debrief-runs a').last().click()
  await expect(page).toHaveURL(/#run=/)
  await expect(page.locator('.debrief-runs li').last().locator('a')).toHaveAttribute('aria-current', 'true')
  expect((await said()).filter(text => latest.includes(text))).toEqual([])
})

test('a replay by keyboard begins at the decision that was picked', async ({ page }) => {
  await keep(page, ['abcdabc'])
  await page.goto(path)
  await page.locator('#debrief-decision').selectOption({ index: 2 })
  await page.locator('.debrief-begin button').press('Enter')
  await expect(page).toHaveURL(/scenarios\/key-or-large\/$/)
  const begins = await page.evaluate(() =>
    Object.values(localStorage)
      .filter(text => text.includes('"from"'))
      .map(text => JSON.parse(text).said.at(-1)),
  )
  expect(begins).toEqual(['2'])
})

test('what is written about one’s own department is there after the page is opened again', async ({
  page,
}) => {
  await keep(page, ['abcdabc'])
  await page.goto(path)
  await page.locator('.debrief-own textarea').fill('Если клиент один, то я зову второго')
  await page.reload()
  await expect(page.locator('.debrief-own textarea')).toHaveValue('Если клиент один, то я зову второго')
})

test('the debrief prints on three sheets at most', async ({ page }) => {
  await keep(page, ['abcdabc'])
  await page.goto(path)
  await expect(page.locator('.debrief-point').first()).toBeVisible()
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)
  expect(sheets?.length).toBeLessThanOrEqual(3)
})

test('without a finished run the page leads to the scenario', async ({ page }) => {
  await page.goto(path)
  await expect(page.locator('.debrief-offer a')).toHaveAttribute('href', /\/scenarios\/key-or-large\/$/)
})
