// @vitest-environment happy-dom
import { hydrate, render } from 'preact'
import { act } from 'preact/test-utils'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { factsOf } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'
import { earlyText } from '../early.ts'
import type { Asked } from './ask.ts'
import { ChoicePrediction } from './choice/ChoicePrediction.tsx'
import { CurvePrediction } from './curve/CurvePrediction.tsx'
import { NumberPrediction } from './number/NumberPrediction.tsx'
import { choice, curve, hours, sort, words } from './samples.ts'
import { SortPrediction } from './sort/SortPrediction.tsx'

let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  document.body.replaceChildren(root)
})
afterEach(() => {
  act(() => render(null, root))
  learner.erase(learner.$facts.get().keys())
  vi.restoreAllMocks()
})

function island(asked: Asked) {
  const page = { language: 'en', words } as const
  if (asked.kind === 'number') return <NumberPrediction {...page} asked={asked} />
  if (asked.kind === 'choice') return <ChoicePrediction {...page} asked={asked} />
  if (asked.kind === 'sort') return <SortPrediction {...page} asked={asked} />
  return <CurvePrediction {...page} asked={asked} />
}

function show(asked: Asked): void {
  const view = island(asked)
  root.innerHTML = renderToString(view)
  act(() => hydrate(view, root))
}
const find = <T extends Element>(selector: string): T => {
  const found = root.querySelector<T>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const press = (name: string) => {
  const button = [...root.querySelectorAll('button')].find(each => each.textContent === name)
  act(() => find<HTMLFormElement>('form').requestSubmit(button))
}
const enter = (field: HTMLInputElement, value: string) =>
  act(() => {
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
const truth = () => find<HTMLElement>('[data-when="answered"]')
const said = () => factsOf(learner.$facts.get(), 'prediction').map(fact => fact.said)

test('the mark is kept before the truth shows, and both stay with their difference', () => {
  show(hours)
  expect(truth().hidden).toBe(true)
  expect(find('form').hasAttribute('data-live')).toBe(true)
  enter(find('input[type="range"]'), '14')
  press('seal')
  expect(said()).toEqual([['14']])
  expect(truth().hidden).toBe(false)
  expect(truth().textContent).toContain('gap 8\u00a0h')
  expect(document.activeElement).toBe(truth())
  expect(find('[role="status"]').textContent).toBe('mine 14\u00a0h. diary 6\u00a0h.')
})

test('a typed number moves the mark; one off the ruler is told and not sealed', () => {
  show(hours)
  const typed = find<HTMLInputElement>('#hours-typed')
  enter(typed, '99')
  expect(root.textContent).toContain('from 0 to 20')
  press('seal')
  expect(said()).toEqual([])
  enter(typed, '3')
  press('seal')
  expect(said()).toEqual([['3']])
})

test('skipping shows the truth, is remembered and asks nothing', () => {
  show(hours)
  press('show')
  expect(said()).toEqual([[]])
  expect(truth().textContent).toContain('skipped')
  expect(truth().textContent).not.toContain('yours')
})

test('on return the mark still stands, and the focus stays where it was', () => {
  learner.record({ kind: 'prediction', about: 'hours', said: ['14'] })
  show(hours)
  expect(truth().hidden).toBe(false)
  expect(truth().textContent).toContain('14\u00a0h')
  expect(document.activeElement).not.toBe(truth())
  expect(find('[role="status"]').textContent).toBe('')
})

test('what was moved before the code arrived is what gets sealed', () => {
  const view = island(hours)
  root.innerHTML = renderToString(view)
  find<HTMLInputElement>('input[type="range"]').value = '4'
  act(() => hydrate(view, root))
  press('seal')
  expect(said()).toEqual([['4']])
})

test('a mark sealed before the code arrived is taken over, not asked again', () => {
  new Function(earlyText)()
  const view = island(hours)
  root.innerHTML = renderToString(view)
  find<HTMLInputElement>('input[type="range"]').value = '4'
  press('seal')
  expect(truth().hidden).toBe(false)
  expect(find<HTMLElement>('[data-when="asking"]').hidden).toBe(true)
  act(() => hydrate(view, root))
  expect(said()).toEqual([['4']])
  expect(truth().hidden).toBe(false)
  expect(truth().textContent).toContain('gap 2\u00a0h')
  expect(find<HTMLElement>('[data-when="asking"]').hidden).toBe(true)
})

test('a storage that refuses everything still shows the truth beside the mark', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  show(hours)
  press('seal')
  expect(truth().hidden).toBe(false)
  expect(truth().textContent).toContain('10\u00a0h')
})

test('without a truth the mark stands alone', () => {
  show({ ...hours, truth: undefined })
  press('seal')
  expect(truth().textContent).toContain('10\u00a0h')
  expect(truth().textContent).not.toContain('gap')
})

test('a choice names what was chosen and what is right, with every commentary', () => {
  show(choice)
  find<HTMLInputElement>('input[value="two"]').checked = true
  press('seal')
  expect(said()).toEqual([['two']])
  expect(truth().textContent).toContain('One right answer')
  expect(truth().textContent).toContain('Two my answer')
})

test('sorted cards are said as card and room', () => {
  show(sort)
  const [first, second] = root.querySelectorAll('select')
  if (first) first.value = 'a:law'
  if (second) second.value = 'b:case'
  press('seal')
  expect(said()).toEqual([['a:law', 'b:case']])
  expect(truth().textContent).toContain('1 of 2')
})

test('a line is drawn by keys and by numbers, then stands beside the model in a table', () => {
  show(curve)
  const handle = find<Element>('[role="slider"]')
  act(() => {
    handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }))
  })
  expect(handle.getAttribute('aria-valuenow')).toBe('11')
  const second = root.querySelectorAll<HTMLInputElement>('input[name="said"]')[1]
  if (second) enter(second, '7')
  press('seal')
  expect(said()).toEqual([['11', '7', '10']])
  const rows = [...root.querySelectorAll('tbody tr')].map(row => row.textContent)
  expect(rows).toEqual(['my line11710', 'model954'])
})
