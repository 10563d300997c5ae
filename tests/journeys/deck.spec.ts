/** What a trainer's hands do at the slides beside the clicker: a finger, the whole screen, a pause, a sound. */
import { expect, type Page, test } from '@playwright/test'
import { hold } from '../pages/hold.ts'
import { course } from './steps/course.ts'

const word = (name: string): string => course.word(name)
const current = (page: Page) => page.locator('.slide.is-current')
const shown = (page: Page) => expect(current(page))
const [chapter] = course.chapters.filter(({ id }) => id === 'cells')
const [first = '', second = ''] = chapter?.slides.map(({ id }) => id) ?? []

async function open(page: Page, deck: string): Promise<void> {
  await page.goto(`slides/${deck}`)
  await expect(page.locator('html[data-ready]')).toHaveCount(1)
}

test.describe('a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 800, height: 450 } })

  test('turns the slides sideways, and turns nothing on its way down or on what it operates', async ({
    page,
    context,
  }) => {
    const hand = await context.newCDPSession(page)
    const draw = async (from: [number, number], to: [number, number]): Promise<void> => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
        hand.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) })
      await touch('touchStart', [from])
      await touch('touchMove', [to])
      await touch('touchEnd', [])
    }
    await open(page, 'cells/')
    await shown(page).toHaveAttribute('data-slide', first)
    await draw([500, 200], [400, 300])
    await draw([500, 200], [470, 200])
    await shown(page).toHaveAttribute('data-slide', first)
    await draw([500, 200], [300, 210])
    await shown(page).toHaveAttribute('data-slide', second)
    // The second is operated by the finger itself, but for its title.
    await draw([300, 200], [500, 210])
    await shown(page).toHaveAttribute('data-slide', second)
    await draw([300, 20], [500, 30])
    await shown(page).toHaveAttribute('data-slide', first)
  })
})

test('F fills the screen and gives it back', async ({ page }) => {
  await open(page, 'cells/')
  const filled = () => page.evaluate(() => document.fullscreenElement?.tagName)
  await page.keyboard.press('f')
  await expect.poll(filled).toBe('HTML')
  await page.keyboard.press('f')
  await expect.poll(filled).toBeUndefined()
})

test('a pause of the plan counts down on its slide, and says until when', async ({ page }) => {
  const workshop = course.workshop('half-day')
  const pause = workshop.blocks.find(block => block.break)
  await page.clock.install({ time: new Date('2026-03-02T11:00:00') })
  await open(page, `half-day/#break-${pause?.id}`)
  await expect(current(page).getByRole('heading')).toHaveText(pause?.title ?? '')
  await page.keyboard.press('t')
  await page.clock.fastForward('05:00')
  await expect(current(page).locator('[data-left]')).toHaveText(`${(pause?.minutes ?? 0) - 5}:00`)
  await expect(current(page).locator('[data-until]')).toContainText('11:15')
})

test('a sound is heard a minute before the end and at the end, once it is asked for', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: number[] = []
    const node = { connect: (to: unknown) => to, start: () => heard.push(1), stop() {}, frequency: {} }
    const gain = { setValueAtTime() {}, exponentialRampToValueAtTime() {} }
    class Silent {
      readonly currentTime = 0
      readonly destination = {}
      createOscillator = () => node
      createGain = () => ({ ...node, gain })
    }
    Object.assign(window, { heard, AudioContext: Silent })
  })
  const heard = () => page.evaluate(() => (window as unknown as { heard: number[] }).heard.length)
  await page.clock.install()
  await open(page, '90-minutes/#three-facts-and-one-odd')
  await page.keyboard.press('n')
  const start = page.getByRole('button', { name: word('presenter.start'), exact: true })
  await start.click()
  await page.clock.fastForward('09:30')
  await expect(current(page).locator('[data-clock]')).toHaveAttribute('data-sign', 'minute')
  expect(await heard(), 'nobody asked for it').toBe(0)
  await page.getByRole('button', { name: word('presenter.finish'), exact: true }).click()
  await page.getByRole('button', { name: word('presenter.soundOff') }).click()
  const before = await heard()
  await start.click()
  await page.clock.fastForward('09:05')
  await expect.poll(heard).toBe(before + 1)
  await page.clock.fastForward('01:00')
  await expect.poll(heard).toBe(before + 3)
})

test('what was done in a lesson stands so on its slide, before anybody touches it', async ({ page }) => {
  await page.goto('lessons/cells/base-at-risk/')
  const example = '.example:has(#example-risk-of-six)'
  await page.locator(`${example} input[value=own]`).click()
  await expect(page.locator(`${example} td .field`).first()).toBeVisible()
  await open(page, 'cells/#share-times-tie')
  await expect(current(page).locator(`${example} td .field`).first()).toBeVisible()
})

test('the first slide is there before the code, in its place; another one that is wanted is not', async ({
  page,
}) => {
  const come = await hold(page, '**/_astro/Deck.*.js')
  const slides = page.locator('.slide')
  const seen = () =>
    slides.evaluateAll(all => all.filter(each => each.checkVisibility({ visibilityProperty: true })).length)
  await page.goto('slides/spontaneous/', { waitUntil: 'commit' })
  await expect.poll(seen).toBe(1)
  const before = await slides.first().boundingBox()
  expect(before?.width).toBeGreaterThan(1000)
  come()
  await expect(page.locator('html[data-ready]')).toHaveCount(1)
  expect(await slides.first().boundingBox()).toEqual(before)
  await page.keyboard.press('PageDown')
  await expect(slides.nth(1)).toHaveClass(/is-current/)

  const comeAgain = await hold(page, '**/_astro/Deck.*.js')
  for (const address of ['slides/spontaneous/', 'slides/cells/#cells-live']) {
    await page.goto(address, { waitUntil: 'commit' })
    await expect(slides.nth(2)).toBeAttached()
    expect(await seen()).toBe(0)
  }
  comeAgain()
  await expect.poll(seen).toBe(1)
})
