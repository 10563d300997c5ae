// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Item } from '#course/shapes/items.ts'
import { catchFiles } from '../progress/samples.ts'
import { Check } from './Check.tsx'
import { answers, type Page, pageOf } from './on-page.ts'
import { multi, num, posed, single, words } from './samples.ts'

let page: Page
beforeEach(() => {
  page = pageOf()
  Element.prototype.scrollIntoView = vi.fn()
})
afterEach(() => page.forget())

const topics = [
  { id: 'hours', theme: 'Hours', lessons: [{ href: '/1/', title: 'The day' }] },
  { id: 'inflow', theme: 'Inflow', lessons: [{ href: '/2/', title: 'The inflow' }] },
]
const check = (items: readonly Item[], open = true) => (
  <Check
    items={items.map(item => posed(item, open))}
    topics={topics}
    pass={0.8}
    words={words}
    closing="after chapter five"
  />
)
const place = () => page.texts('.check-place')[0]
const bar = () => [...page.root.querySelectorAll('.check-bar li')].map(each => each.className)

async function answer(...values: string[]): Promise<void> {
  for (const value of values) await page.choose(value)
  await page.press('check')
}

test('the server’s page holds every question', () => {
  page.serve(check([single, multi, num]))
  expect(page.seen('form')).toHaveLength(3)
})

test('an answer stays in sight with its commentary until the next question is asked for', async () => {
  await page.show(check([single, multi]))
  await answer('base')
  expect(place()).toBe('1 of 2')
  expect(page.texts('.comment')).toHaveLength(4)
  expect(bar()).toEqual(['done', ''])
  await page.press('next')
  expect(place()).toBe('2 of 2')
  expect(document.activeElement?.id).toBe('which-prompt')
})

test('who comes back stands before the first question that is not done', async () => {
  await page.show(check([single, multi]))
  await answer('base')
  page.leave()
  await page.show(check([single, multi]))
  expect(place()).toBe('2 of 2')
  expect(bar()).toEqual(['done', 'spot'])
})

test('every question can be gone to from the bar', async () => {
  await page.show(check([single, multi, num]))
  const third = page.root.querySelectorAll<HTMLElement>('.check-bar li button')[2]
  third?.click()
  await page.key('Shift')
  expect(place()).toBe('3 of 3')
})

test('the summary counts first tries, names what to reread and asks again only what was missed', async () => {
  await page.show(check([single, multi]))
  await answer('base')
  await page.press('next')
  await answer('may')
  await page.press('again')
  await answer('may', 'half', 'third')
  expect(page.texts('h4')).toEqual(['right'])
  await page.press('toSummary')
  expect(page.texts('.check-score')).toEqual(['1 of 2. notPassed'])
  expect(page.seen('.check-end a').map(each => each.getAttribute('href'))).toEqual(['/2/'])
  await page.press('retry 1')
  expect(place()).toBe('1 of 1')
  expect(page.seen('input:checked')).toEqual([])
  await answer('half', 'third')
  expect(answers().at(-1)).toMatchObject({ about: 'which', round: 2, place: 'check' })
  await page.press('toSummary')
  expect(page.texts('.check-score')).toEqual(['2 of 2. passed'])
  expect(page.seen('.check-end a')).toEqual([])
})

test('what was sure and wrong stands first in the summary', async () => {
  await page.show(check([single]))
  await page.choose('lazy')
  page.find('input[name="sure"][value="2"]').click()
  await page.press('check')
  await page.press('showKey')
  await page.press('toSummary')
  expect(page.texts('.check-end .link')).toEqual(['Why?'])
})

test('a pre-test asks one question after the other, judges nothing and says where the commentary will be', async () => {
  await page.show(check([single, multi], false))
  await page.choose('lazy')
  await page.press('keep')
  expect(place()).toBe('2 of 2')
  await page.choose('may')
  await page.press('keep')
  expect(page.texts('.check-end h2')).toEqual(['kept'])
  expect(page.texts('.check-end p')).toEqual(['after chapter five', 'closing', 'offerFile'])
  expect(answers().map(({ about, said }) => [about, ...said])).toEqual([
    ['why', 'lazy'],
    ['which', 'may'],
  ])
  expect(bar()).toEqual(['done', 'done'])
})

test('the end of a check offers a file, unless the browser promises to keep what was answered', async () => {
  const persisted = vi.fn(async () => false)
  vi.stubGlobal('navigator', { storage: { persisted } })
  const files = catchFiles()
  await page.show(check([single]))
  expect(page.seen('.offer-file'), 'before the end').toEqual([])
  await page.choose('base')
  await page.press('check')
  await page.press('toSummary')
  expect(page.texts('.offer-file .note')).toEqual(['offerFile'])
  await page.press('offerSave')
  await vi.waitFor(() =>
    expect(page.texts('.offer-file .note')[0]).toMatch(/^saved chetyre-etapa-progress-.*\.json$/),
  )
  expect(files).toHaveLength(1)
  page.leave()
  persisted.mockResolvedValue(true)
  await page.show(check([single]))
  expect(page.seen('.check-score')).toHaveLength(1)
  expect(page.seen('.offer-file')).toEqual([])
  vi.unstubAllGlobals()
})
