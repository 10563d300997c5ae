// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { learner } from '#learner/here.ts'
import { CODES } from './month.ts'
import { OwnMonth } from './OwnMonth.tsx'

const view = () => (
  <OwnMonth
    id="own-month"
    prediction="guess"
    month={160}
    surveys={{ 'preset-watched': 21 }}
    language="ru"
    words={{
      ...Object.fromEntries(CODES.map(code => [code, code])),
      predictFirst: 'first',
      left: 'left {hours}',
      over: 'over {hours}',
      whole: 'whole {selling} {share}',
      mine: 'mine',
      guess: 'guessed',
      show: 'show',
      clear: 'clear',
      'preset-watched': 'survey',
    }}
  />
)

let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  document.body.replaceChildren(root)
  open()
})
afterEach(() => {
  act(() => render(null, root))
  learner.flush()
  learner.erase(learner.$facts.get().keys())
})

function open(): void {
  act(() => render(null, root))
  act(() => render(view(), root))
}
function guess(...said: string[]): void {
  learner.record({ kind: 'prediction', about: 'guess', said })
  open()
}
const fields = () => [...root.querySelectorAll<HTMLInputElement>('.slider .field')]
const bars = () => [...root.querySelectorAll('.bars li')].map(line => line.textContent)
const status = () => root.querySelector('[role="status"]')?.textContent
function enter(...hours: number[]): void {
  hours.forEach((value, place) => {
    const field = fields()[place]
    if (!field) throw new Error(`no field ${place}`)
    act(() => {
      field.value = String(value)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  })
}
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find(each => each.textContent === name)?.click())

test('nothing can be moved before the mark is set; the page leads to it', () => {
  expect(renderToString(view())).toContain('href="#guess-prompt"')
  expect(fields()).toHaveLength(0)
  guess('40')
  expect(fields()).toHaveLength(8)
})

test('the surveys stand beside once every hour has its place, the first mark always', () => {
  guess('40')
  enter(11, 41, 20, 28, 15, 14, 13)
  expect([status(), bars()]).toEqual(['left 18', ['mine33\u00a0%', 'guessed40\u00a0%']])
  enter(11, 41, 20, 28, 15, 14, 13, 18)
  expect(status()).toBe('whole 52 33\u00a0%')
  expect(bars()).toEqual(['mine33\u00a0%', 'guessed40\u00a0%', 'survey21\u00a0%'])
  enter(20)
  expect(status()).toBe('over 9')
})

test('who does not want to lay out the month sees the surveys as well', () => {
  guess()
  expect(bars()).toEqual(['mine0\u00a0%'])
  press('show')
  expect(bars()).toEqual(['mine0\u00a0%', 'survey21\u00a0%'])
})

test('hours are kept and there on return; clearing takes them all', () => {
  guess('40')
  enter(11, 41)
  act(() => learner.flush())
  open()
  expect(fields().map(field => field.value)).toEqual(['11', '41', '0', '0', '0', '0', '0', '0'])
  press('clear')
  act(() => learner.flush())
  open()
  expect(status()).toBe('left 160')
})
