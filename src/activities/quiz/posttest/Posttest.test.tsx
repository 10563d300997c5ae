// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Item } from '#course/shapes/items.ts'
import { learner } from '#learner/here.ts'
import { answers, type Page, pageOf, settled } from '../on-page.ts'
import { words as known, posed, single } from '../samples.ts'
import { Posttest } from './Posttest.tsx'

let page: Page
beforeEach(() => {
  page = pageOf()
  Element.prototype.scrollIntoView = vi.fn()
})
afterEach(() => page.forget())

const named = (item: Item, id: string) => posed({ ...item, id })
const before = [named(single, 'pre-1'), named(single, 'pre-2')]
const after = [named(single, 'post-1'), named(single, 'post-2')]
const words = {
  ...known,
  kept: 'before and after',
  compareBoth: '{after} of {all}, before {before}',
  compareAfter: '{after} of {all}',
  'one-right': 'right',
}
const view = <Posttest before={before} after={after} words={words} />

async function decide(id: string): Promise<void> {
  const option = page.seen(`.item input[value="${id}"]`)[0]
  act(() => option?.click())
  await settled()
  await page.press('keep')
}
const answeredBefore = (about: string, said: string) =>
  learner.record({ kind: 'answer', about, said: [said], place: 'check', round: 1, lock: 3 })

test('no key and no commentary is anywhere in the page before the last decision', async () => {
  await page.show(view)
  expect(page.root.textContent).not.toContain('why base')
  expect(page.root.innerHTML).not.toContain('data-right')
  await decide('lazy')
  expect(page.root.textContent).not.toContain('why')
  expect(page.root.textContent).not.toContain('the paragraph')
})

test('after it both tests stand side by side, with all commentaries and what was decided', async () => {
  answeredBefore('pre-1', 'lazy')
  answeredBefore('pre-2', 'base')
  await page.show(view)
  await decide('base')
  await decide('base')
  expect(page.texts('h2').at(-1)).toBe('before and after')
  expect(page.texts('.compare .lede')).toEqual(['2 of 2, before 1'])
  expect(page.seen('.decision')).toHaveLength(2)
  expect(page.seen('.decision-side')).toHaveLength(4)
  expect(page.seen('.decision-option .comment')).toHaveLength(12)
  const [first] = page.seen('.decision')
  expect([...(first?.querySelectorAll('.option-verdict') ?? [])].map(each => each.textContent)).toEqual([
    'right answer',
    'your answer',
    'right',
  ])
  expect(answers().filter(({ about }) => about.startsWith('post'))).toHaveLength(2)
})

test('who never took the first test sees its keys at the end, too, and no number of it', async () => {
  await page.show(view)
  await decide('base')
  await decide('lazy')
  expect(page.texts('.compare .lede')).toEqual(['1 of 2'])
  expect(page.seen('.decision-side')).toHaveLength(4)
})
