/** A trainer plays «Ветераны» with a room: votes by keyboard, one decision undone, one reload; then with three tables. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { course } from './steps/course.ts'
import { keys } from './steps/hands.ts'

const scenario = course.scenario('veterans')
const nodes = scenario.room?.nodes ?? []
/** Decisions that lead past no early end. */
const route = ['Б', 'А', 'А', 'А', 'Б', 'В']
const word = (name: string) => course.word(`roomPlay.${name}`)
const slide = (page: Page) => page.locator('.slide.is-current')
const panel = (page: Page) => page.locator('.play-panel')
const play = (page: Page, letter: string): Locator =>
  panel(page).getByRole('button', { name: word('panel.play').replace('{letter}', letter), exact: true })

async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready')
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
}

/** The room's window and the presenter's, opened from it by its key. */
async function twoWindows(page: Page): Promise<Page> {
  await page.goto('slides/veterans/')
  await ready(page)
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')])
  await ready(presenter)
  await expect(panel(presenter)).toBeVisible()
  return presenter
}

const placeOf = (page: Page): Promise<string> =>
  slide(page).evaluate(({ dataset }) => `${dataset['slide']} ${dataset['step']}`)

/** On with the clicker, a press at a time, until the room sees this. */
async function forthTo(presenter: Page, wanted: Locator): Promise<void> {
  const room = wanted.page()
  for (let pressed = 0; pressed < 30; pressed++) {
    const here = await placeOf(presenter)
    await expect.poll(() => placeOf(room)).toBe(here)
    if (await wanted.isVisible()) return
    await presenter.keyboard.press('PageDown')
    await expect.poll(() => placeOf(presenter)).not.toBe(here)
  }
  await expect(wanted).toBeVisible()
}

const at = (room: Page, node: string, phase: string): Locator =>
  room.locator(`[data-slide="veterans-${node}"].is-current .play-vote[data-phase="${phase}"]`)

/** Counts of the choices in their order, typed as «A 7». */
async function count(presenter: Page, counts: readonly number[]): Promise<void> {
  await presenter.keyboard.press('v')
  await expect(presenter.locator('[data-tally]')).toBeFocused()
  for (const [place, hands] of counts.entries()) {
    await presenter.keyboard.press('ABCD'[place] ?? 'A')
    for (const digit of String(hands)) await presenter.keyboard.press(digit)
  }
}

test('the route of the veterans is played to its end with votes by keyboard in two windows', async ({
  page: room,
}) => {
  test.setTimeout(180_000)
  const presenter = await twoWindows(room)
  const hands = keys(presenter)
  for (const [n, node] of nodes.entries()) {
    await forthTo(presenter, at(room, node, 'vote'))
    await expect(slide(room).getByRole('timer')).toHaveText(/^(1:00|0:\d\d)$/)
    await count(presenter, [7, 5, 4, 4])
    await forthTo(presenter, at(room, node, 'argue'))
    await expect(slide(room).getByRole('timer')).toHaveText(/^(2:00|1:\d\d)$/)
    await forthTo(presenter, at(room, node, 'second'))
    const letter = route[n] ?? 'А'
    const second = [3, 4, 2, 1].map((hands, place) => ('АБВГ'[place] === letter ? 9 : hands))
    await count(presenter, second)
    await forthTo(presenter, at(room, node, 'count'))
    const both = [7, 5, 4, 4].flatMap((hands, place) => [`${hands}`, `${second[place]}`])
    await expect(slide(room).locator('.play-bar strong')).toHaveText(both)
    const most = panel(presenter).locator('.play-panel-choice').nth('АБВГ'.indexOf(letter))
    await expect(most).toContainText(word('panel.majority'))
    await hands.press(play(presenter, n === 0 ? 'Г' : letter))
    await expect(slide(room).locator('.play-effect')).toBeVisible()
    await expect(slide(presenter).locator('.play-effect')).toBeVisible()

    if (n === 0) {
      // The trainer pressed the wrong one: the votes are still there.
      await hands.press(panel(presenter).locator('.play-panel-undo'))
      await expect(at(room, node, 'count')).toBeVisible()
      await expect(slide(room).locator('.play-bar strong').nth(3)).toHaveText('9')
      await hands.press(play(presenter, letter))
      await expect(slide(room).locator('.play-effect')).toBeVisible()
    }
    if (n === 2) {
      const heading = await slide(room).locator('h2').first().textContent()
      await room.reload()
      await ready(room)
      await expect(slide(room).locator('.play-effect')).toBeVisible()
      await expect(slide(room).locator('h2').first()).toHaveText(heading ?? '')
    }
  }
  await forthTo(presenter, slide(room).locator('.play-facts'))
  const titles = scenario.endings.map(({ title }) => title)
  expect(titles).toContain(await slide(room).locator('h2').textContent())
  await expect(slide(room).locator('.play-facts dt')).toHaveCount(3)

  await forthTo(presenter, slide(room).locator('.play-debrief'))
  const rows = slide(room).locator('tbody tr')
  await expect(rows).toHaveCount(nodes.length)
  await expect(rows.nth(1)).toContainText('А 7, Б 5, В 4, Г 4')
  await expect(rows.nth(1)).toContainText('А 9, Б 4, В 2, Г 1')
  await expect(rows.locator('.play-letter')).toHaveText(route)
  await forthTo(presenter, slide(room).locator('.play-points'))
})

test('three tables begin differently, and one screen compares them', async ({ page: room }) => {
  test.setTimeout(180_000)
  const presenter = await twoWindows(room)
  const hands = keys(presenter)
  const setUp = panel(presenter)
  await setUp.getByLabel(word('panel.room')).selectOption('3')
  await expect(setUp.locator('.play-panel-table')).toHaveCount(3)
  await setUp.locator('.play-panel-table').nth(1).locator('input').fill('Логисты')
  await setUp.locator('.play-panel-table').nth(1).locator('select').selectOption('weak-group')
  await setUp.locator('.play-panel-table').nth(2).locator('select').selectOption('strong-group')
  await setUp.getByLabel(word('panel.seed')).fill('2026')
  await setUp.getByLabel(word('panel.seed')).blur()

  for (const node of nodes) {
    await forthTo(presenter, at(room, node, 'tables'))
    const grid = panel(presenter).locator('.play-panel-grid tbody tr')
    const letters = slide(room).locator('.play-tables li')
    for (const [table, letter] of ['А', 'Б', 'В'].entries()) {
      // A table may have lost its head before the others.
      if ((await grid.nth(table).locator('td').count()) === 1) continue
      const button = grid.nth(table).locator('td').getByText(letter, { exact: true })
      await button.focus()
      await presenter.keyboard.press('Enter')
      await expect(letters.nth(table).locator('.play-letter')).toHaveText(letter)
    }
  }
  await forthTo(presenter, slide(room).locator('.play-compare'))
  const rows = slide(room).locator('tbody tr')
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(1)).toContainText('Логисты')
  await expect(rows.nth(1)).toContainText(
    scenario.profiles.find(({ id }) => id === 'weak-group')?.name ?? '-',
  )
  for (const [table, letter] of ['А', 'Б', 'В'].entries())
    await expect(rows.nth(table).locator('.play-way span').first()).toHaveText(letter)
  // A reload keeps what the tables have decided.
  await room.reload()
  await ready(room)
  await expect(slide(room).locator('tbody tr')).toHaveCount(3)
  await hands.press(panel(presenter).locator('.play-panel-undo'))
  await expect(slide(room).locator('tbody tr').nth(2)).toContainText(word('compare.playing'))
})
