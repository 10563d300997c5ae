/** A page that is whole without its scripts asks for none until somebody is there, and loses nothing of what he does first. */
import { expect, type Page, test } from '@playwright/test'
import { hold } from '../pages/hold.ts'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

const lesson = 'lessons/spontaneous/where-the-day-goes/'
const check = 'check/spontaneous/'

/** Scripts that the page has asked for so far. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = []
  page.on('request', request => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname)
  })
  return asked
}

/** Opened, and left alone. */
async function look(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}

const signs: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a mouse that moves': page => page.mouse.move(9, 300),
  'a wheel that turns': page => page.mouse.wheel(0, 200),
  'a key': page => page.keyboard.press('Tab'),
  'a finger': page => page.locator('h1').tap(),
  'a reader of the screen': page => page.locator('h1').dispatchEvent('click'),
}

for (const path of ['', lesson, check])
  for (const [name, sign] of Object.entries(signs))
    test(`/${path} asks for no script until there is a sign of life: ${name}`, async ({ page }) => {
      const asked = scriptsOf(page)
      await look(page, path)
      expect(asked).toEqual([])
      await sign(page)
      await expect.poll(() => asked.join()).toMatch(/SavedSign.*Frame|Frame.*SavedSign/)
    })

test('what was done before, and a place that is asked for, are signs enough', async ({ page }) => {
  const asked = scriptsOf(page)
  await look(page, `${lesson}#content`)
  expect(asked.join()).toContain('SavedSign')
  asked.length = 0
  await page.evaluate(() => localStorage.setItem('chetyre-etapa:theme', 'dark'))
  await look(page, '')
  expect(asked.join()).toContain('SavedSign')
  await expect(page.locator('input[name=theme]:checked')).toHaveValue('dark')
})

test('the door of a lesson counts though no code has come', async ({ page }) => {
  await page.route('**/_astro/*.js', route => route.abort())
  await page.goto(lesson)
  const next = page.locator('[data-door]')
  await next.scrollIntoViewIfNeeded()
  await next.tap()
  await expect(page).not.toHaveURL(new RegExp(lesson))
  await page.unroute('**/_astro/*.js')
  await page.goto('')
  const line = page.locator('[data-lesson=where-the-day-goes]')
  await expect(line).toHaveAttribute('data-state', 'done')
  await expect(line, 'said to a reader of the screen').toHaveText(/Где теряется день\s*пройдено\s*9\sмин/)
})

test('a theme that is chosen before the code has come is chosen, and kept', async ({ page }) => {
  const come = await hold(page, '**/_astro/*.js')
  await page.goto(lesson)
  await page.locator('details.menu summary').tap()
  await page.locator('input[name=theme][value=dark]').check()
  come()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('input[name=theme]:checked')).toHaveValue('dark')
})

test('the tap that wakes the plan moves it', async ({ page }) => {
  const come = await hold(page, '**/_astro/*.js')
  await page.goto('')
  const plan = page.locator('.plan-move')
  await plan.locator('.plan-steps button').last().tap()
  await expect(plan).toHaveAttribute('data-stage', '1')
  come()
  await expect(plan).toHaveAttribute('data-stage', '2')
  await expect(page.getByRole('tab', { selected: true })).toHaveAttribute('data-stage', '2')
})
