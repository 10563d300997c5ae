/** «Ветераны» from the start to an ending: on a phone with a finger, on a desktop by keys alone, without storage. */
import { expect, type Page, test } from '@playwright/test'
import { course } from './steps/course.ts'
import { finger, type Hands, keys } from './steps/hands.ts'
import { forbidStorage } from './steps/storage.ts'

const scenario = course.scenario('veterans')
const word = (name: string): string => course.word(`scenario.${name}`)
const live = (page: Page) => expect(page.locator('.player')).toHaveAttribute('data-live', 'true')
const heading = (page: Page) => page.locator('.player-room h2')

async function begin(page: Page, hands: Hands): Promise<void> {
  await page.goto('scenarios/veterans/')
  await live(page)
  await hands.press(page.getByLabel(scenario.endings[2]?.title ?? ''))
  await hands.press(page.getByRole('button', { name: word('begin'), exact: true }))
  await expect(heading(page)).toBeFocused()
}

/** One decision and on to the next one, or to the ending. */
async function decide(page: Page, choose: (page: Page) => Promise<void>, go: () => Promise<void>) {
  await expect(page.locator('.decide')).toBeVisible()
  await choose(page)
  await expect(page.locator('.consequence')).toBeVisible()
  await expect(heading(page)).toBeFocused()
  await go()
  await expect(page.locator('.consequence')).toBeHidden()
  if (await page.locator('.between').isVisible()) await go()
  await expect(page.locator('.between')).toBeHidden()
}

async function expectEnding(page: Page): Promise<void> {
  const titles = scenario.endings.map(({ title }) => title)
  expect(titles).toContain(await heading(page).textContent())
  await expect(page.locator('.ending-facts li')).toHaveCount(3)
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })

  test('cards of clients lie before the first decision, fit, and stay marked', async ({ page }) => {
    const hands = finger()
    await page.goto('scenarios/key-or-large/')
    await live(page)
    await hands.press(page.getByRole('button', { name: word('begin'), exact: true }))
    const cards = page.locator('.client-cards')
    await hands.press(cards.getByRole('checkbox').nth(4))
    await hands.press(cards.getByRole('checkbox').nth(6))
    // «ФармЛогистик» and «Мебель-Юг»: 260 and 247 in 16 and 9 hours.
    await expect(cards.getByRole('status')).toContainText(/507.*25/)
    const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.evaluate(wide), 'wider than the phone').toBe(0)
    await page.reload()
    await live(page)
    await expect(cards.getByRole('checkbox', { checked: true })).toHaveCount(2)
  })

  test('a finger plays a run to its ending, with a reload in the middle', async ({ page }) => {
    const hands = finger()
    await begin(page, hands)
    // The plan stands aside after the first decision, so that the choices come nearer.
    await expect(page.locator('.scene-plan')).toBeVisible()
    const go = () => hands.press(page.locator('.player-room .button--primary'))
    const choose = async () => {
      await hands.press(page.locator('.choice').nth(1))
      await go()
    }
    for (const [at] of scenario.nodes.entries()) {
      await decide(page, choose, go)
      if (at === 0) await expect(page.locator('.scene-plan')).toBeHidden()
      if (at !== 5) continue
      const before = await heading(page).textContent()
      await page.reload()
      await live(page)
      await expect(heading(page)).toHaveText(before ?? '')
      if (await page.locator('.ending').isVisible()) break
    }
    await expectEnding(page)
  })
})

test('keys alone play a run, take a decision back, and the place shows what was reached', async ({
  page,
}) => {
  const hands = keys(page)
  await begin(page, hands)
  const enter = () => page.keyboard.press('Enter')
  await page.keyboard.press('4')
  await enter()
  await hands.press(page.getByRole('button', { name: word('takeBack') }))
  await expect(page.locator('.decide')).toBeVisible()
  await expect(heading(page)).toBeFocused()
  for (const [at, { choices }] of scenario.nodes.entries()) {
    await decide(
      page,
      async () => {
        await page.keyboard.press(String(1 + (at % choices.length)))
        await enter()
      },
      enter,
    )
    if (await page.locator('.ending').isVisible()) break
    if (at !== 6) continue
    // Left in the middle: the place offers to go on, and a page opened anew stands where one was.
    await page.goto('scenarios/')
    const card = page.locator('.scenario-card', { hasText: scenario.title })
    await hands.press(card.getByRole('link', { name: /8 .* 14/ }))
    await live(page)
    await page.locator('.player-room h2').focus()
  }
  await expectEnding(page)
  const ending = (await heading(page).textContent()) ?? ''
  await page.goto('scenarios/')
  await expect(page.locator('.kept-endings [data-seen]')).toContainText(ending)
})

test('where nothing can be kept, a run is played in memory', async ({ page }) => {
  await forbidStorage(page)
  await begin(page, keys(page))
  for (const _ of scenario.nodes) {
    await decide(
      page,
      async () => {
        await page.keyboard.press('1')
        await page.keyboard.press('Enter')
      },
      () => page.keyboard.press('Enter'),
    )
    if (await page.locator('.ending').isVisible()) break
  }
  await expectEnding(page)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole story can be read: every decision, every choice with what comes of it', async ({
    page,
  }) => {
    await page.goto('scenarios/veterans/')
    const path = page.locator('.path')
    await expect(path.locator('.path-nodes > li')).toHaveCount(scenario.nodes.length)
    const choices = scenario.nodes.flatMap(node => node.choices)
    await expect(path.locator('.path-nodes details')).toHaveCount(choices.length)
    const first = path.locator('.path-nodes details').first()
    await first.locator('summary').click()
    await expect(first.locator('.comment')).toContainText(
      scenario.nodes[0]?.choices[0]?.consequence.split('{')[0]?.trim() ?? '',
    )
    await expect(page.locator('button:visible, input:visible')).toHaveCount(0)
  })
})
