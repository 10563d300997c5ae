/** The faults that are a browser's own: its disk is full, it forbids storage, its tab is killed, it has two tabs. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import type { Deed } from '#learner/fact.ts'
import { openCheck, screen } from './steps/check.ts'
import { anAnswer, answersIn, expectAnswers, keptIn } from './steps/kept.ts'
import { forbidStorage } from './steps/storage.ts'

/** Answers the question on the screen by its first option. @returns what storage should say of it */
async function answerHere(page: Page): Promise<string> {
  const form = screen(page).locator('form')
  const id = await form.getAttribute('id')
  const field = form.locator('input[name=said]').first()
  const isText = !/radio|checkbox/.test((await field.getAttribute('type')) ?? '')
  if (isText) await field.fill('7')
  else await field.check()
  const said = isText ? '7' : await field.inputValue()
  await form.locator('button[type=submit]').click()
  await expect(form.locator('.verdict-word:visible')).toHaveCount(1)
  return `${id}: ${said}`
}
async function goTo(page: Page, place: number): Promise<void> {
  await page.locator('.check-bar li button').nth(place).click()
  const here = `.check-bar li:nth-child(${place + 1})`
  await expect(page.locator(`${here}[aria-current], ${here} [aria-current]`)).toHaveCount(1)
}

/** Fills localStorage to the last letter. */
const fill = (page: Page) =>
  page.evaluate(() => {
    let filler = ''
    for (let more = 4_000_000; more >= 1; more = Math.floor(more / 2)) {
      try {
        for (;;) {
          localStorage.setItem('filler', filler + 'x'.repeat(more))
          filler += 'x'.repeat(more)
        }
      } catch {}
    }
    return filler.length
  })

test('the disk is full in the middle of a check: it is said, goes on, and is kept when there is room', async ({
  page,
}) => {
  await openCheck(page, 'spontaneous')
  const before = await answerHere(page)
  await expectAnswers(page, [before])
  expect(await fill(page)).toBeGreaterThan(1_000_000)
  await goTo(page, 1)
  const during = await answerHere(page)
  await expect(page.locator('[data-when-storage=full]')).toBeVisible()
  expect(await answersIn(page)).toEqual([before])
  // On the screen nothing is lost: another question and back.
  await goTo(page, 0)
  await goTo(page, 1)
  await expect(screen(page).locator('.verdict-word:visible')).toHaveCount(1)
  await page.evaluate(() => localStorage.removeItem('filler'))
  await goTo(page, 2)
  const after = await answerHere(page)
  await expect(page.locator('[data-when-storage=full]')).toBeHidden()
  await page.reload()
  await expectAnswers(page, [before, during, after])
})

test('storage is forbidden from the start: the check works as long as the page, and says so', async ({
  page,
}) => {
  const broken: Error[] = []
  page.on('pageerror', error => broken.push(error))
  await forbidStorage(page)
  await openCheck(page, 'spontaneous')
  await expect(page.locator('[data-when-storage=blocked]')).toBeVisible()
  await answerHere(page)
  await goTo(page, 1)
  await answerHere(page)
  await goTo(page, 0)
  await expect(screen(page).locator('.verdict-word:visible')).toHaveCount(1)
  expect(broken).toEqual([])
})

test('the tab is killed between two answers: the first is there, the check goes on behind it', async ({
  page,
  context,
}) => {
  await openCheck(page, 'spontaneous')
  const before = await answerHere(page)
  const crashed = page.waitForEvent('crash')
  const wire = await context.newCDPSession(page)
  // Never answered: who should answer is dead.
  wire.send('Page.crash').catch(() => {})
  await crashed
  const next = await context.newPage()
  await openCheck(next, 'spontaneous')
  await goTo(next, 1)
  const after = await answerHere(next)
  await expectAnswers(next, [before, after])
})

async function twoTabs(context: BrowserContext): Promise<[Page, Page]> {
  const tabs: [Page, Page] = [await context.newPage(), await context.newPage()]
  for (const tab of tabs) await openCheck(tab, 'spontaneous')
  return tabs
}

/** Gets ready to act two hundred times, each time when the other tab has acted; `turnsOver` waits for the last. */
const byTurns = (page: Page, deeds: readonly Deed[], isFirst: boolean): Promise<void> =>
  page.evaluate(
    ({ deeds, isFirst }) => {
      const turns = new Promise<void>(done => {
        const wire = new BroadcastChannel('turns')
        let n = 0
        const act = () => {
          window.early = [deeds[n++]]
          window.dispatchEvent(new Event('early'))
          wire.postMessage(n)
        }
        const end = () => {
          wire.onmessage = null
          done()
        }
        wire.onmessage = () => {
          if (n < deeds.length) act()
          else end()
          if (!isFirst && n === deeds.length) end()
        }
        if (isFirst) act()
      })
      Object.assign(window, { turns })
    },
    { deeds, isFirst },
  )
const turnsOver = (page: Page) => page.evaluate(() => Reflect.get(window, 'turns'))

test('two tabs, two hundred answers each, by turns: storage has four hundred, and both tabs know it', async ({
  context,
}) => {
  const [left, right] = await twoTabs(context)
  const saidBy = (name: string) => Array.from({ length: 200 }, (_, turn) => anAnswer(name, `${name}-${turn}`))
  await byTurns(right, saidBy('right'), false)
  await byTurns(left, saidBy('left'), true)
  for (const tab of [left, right]) await turnsOver(tab)
  const expected = ['left', 'right'].flatMap(name => saidBy(name).map(({ said }) => `${name}: ${said}`))
  await expectAnswers(left, expected)
  const { facts, ...saving } = await keptIn(right)
  expect(saving).toMatchObject({ aside: 0, newer: 0, state: 'saved' })
  // Each tab counted on from what the other had done.
  expect(Math.max(...[...facts.values()].map(({ n }) => n))).toBeGreaterThan(200)
})
