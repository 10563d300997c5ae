/**
 * Twelve lives of a learner in a real browser on the built pages, from fixed seeds: answers on a check, reloads, killed
 * tabs, a cut network, a second tab, files, erasing, a newer edition. After every step storage holds what a model has,
 * and the check shows as many questions answered.
 */

import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import fc from 'fast-check'
import { openCheck, screen, wakeCheck } from './steps/check.ts'
import { act, anAnswer, expectAnswers, fileOf, PREFIX, storageOf } from './steps/kept.ts'

const acts = [
  ...['answer', 'answer', 'answer', 'reload', 'kill', 'offline', 'online'],
  ...['import', 'erase', 'other tab', 'update'],
] as const
type Act = (typeof acts)[number]

/** Ten steps from a seed; every life begins with something to lose. */
const lifeOf = (seed: number): readonly Act[] => [
  'answer',
  ...(fc.sample(fc.array(fc.constantFrom(...acts), { minLength: 9, maxLength: 9 }), {
    seed,
    numRuns: 1,
  })[0] ?? []),
]

const NEWER = `${PREFIX}:fact:of-tomorrow`
const newer = '{"v":99,"kind":"dream","id":"of-tomorrow"}'
const file = [anAnswer('elsewhere', 'one'), anAnswer('elsewhere', 'two')]

class Life {
  answers: string[] = []
  hasNewer = false
  private online = true
  private n = 0
  private readonly context: BrowserContext
  private page: Page
  private readonly other: Page

  constructor(context: BrowserContext, page: Page, other: Page) {
    this.context = context
    this.page = page
    this.other = other
  }

  static async begin(context: BrowserContext): Promise<Life> {
    const [page, other] = [await context.newPage(), await context.newPage()]
    await Promise.all([openCheck(page, 'spontaneous'), other.goto('progress/')])
    await expect(other.locator('.progress')).toHaveAttribute('data-live', 'true')
    return new Life(context, page, other)
  }

  private async network(online: boolean): Promise<void> {
    this.online = online
    await this.context.setOffline(!online)
  }

  /** The question on the screen by its first option; where none is asked, an act that the page caught early. */
  private async answer(): Promise<void> {
    const option = screen(this.page).locator(
      'form:not(:has(.verdict-word:visible)) input[type=radio][name=said]',
    )
    const said = `s${this.n++}`
    if ((await option.count()) === 0) {
      await act(this.page, anAnswer('lesson-item', said))
      this.answers.push(`lesson-item: ${said}`)
      return
    }
    const form = screen(this.page).locator('form')
    const id = await form.getAttribute('id')
    await option.last().check()
    this.answers.push(`${id}: ${await option.last().inputValue()}`)
    await form.locator('button[type=submit]').click()
  }

  async does(what: Act): Promise<void> {
    const { other } = this
    switch (what) {
      case 'answer':
        return this.answer()
      case 'reload':
        if (!this.online) return
        await this.page.reload()
        return wakeCheck(this.page)
      case 'kill': {
        // Right after an act and without a last word: the page is thrown away from outside.
        await this.network(true)
        await this.answer()
        await this.page.close({ runBeforeUnload: false })
        this.page = await this.context.newPage()
        return openCheck(this.page, 'spontaneous')
      }
      case 'offline':
      case 'online':
        return this.network(what === 'online')
      case 'import':
        await other.locator('input[type=file]').setInputFiles(fileOf(file))
        await expect(other.locator('.transfer [role=status]')).toContainText('elsewhere.json')
        for (const one of ['elsewhere: one', 'elsewhere: two'])
          if (!this.answers.includes(one)) this.answers.push(one)
        return
      case 'erase': {
        const all = other.getByRole('button', { name: 'Стереть прогресс…' })
        await expect(all).toHaveCount(this.answers.length > 0 || this.hasNewer ? 1 : 0)
        if ((await all.count()) === 0) return
        await all.click()
        await other.getByRole('dialog').getByRole('button', { name: 'Стереть', exact: true }).click()
        await expect(other.locator('.kept-result')).toBeFocused()
        this.answers = []
        this.hasNewer = false
        return
      }
      case 'other tab': {
        const said = `o${this.n++}`
        await act(other, anAnswer('other-tab', said))
        this.answers.push(`other-tab: ${said}`)
        return
      }
      case 'update':
        // A tab with tomorrow's edition has written in its own form.
        await this.page.evaluate(
          ([key, text]) => localStorage.setItem(String(key), String(text)),
          [NEWER, newer],
        )
        this.hasNewer = true
    }
  }

  async expectAll(): Promise<void> {
    await expectAnswers(this.other, this.answers)
    expect(new Map(await storageOf(this.other)).get(NEWER)).toBe(this.hasNewer ? newer : undefined)
    const ofCheck = this.answers.filter(one => !/^(lesson-item|other-tab|elsewhere): /.test(one))
    await expect(this.page.locator('.check-bar li:not([class="spot"], [class=""])')).toHaveCount(
      ofCheck.length,
    )
  }
}

for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
  const steps = lifeOf(seed)
  test(`life ${seed}: ${steps.join(', ')}`, async ({ context }) => {
    const life = await Life.begin(context)
    for (const step of steps)
      await test.step(step, async () => {
        await life.does(step)
        await life.expectAll()
      })
  })
}
