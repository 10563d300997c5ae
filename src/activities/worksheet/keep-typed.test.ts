// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { readDeed } from '#learner/read-fact.ts'
import { earlyText } from '../early.ts'
import text from './keep-typed.js?raw'

new Function(earlyText)()
new Function(text)()

beforeEach(() => {
  document.documentElement.dataset['learner'] = 'course'
  document.body.innerHTML = `<astro-island ssr><form data-keep="plan">
    <input name="today" inputmode="decimal"><input name="day" type="date"><textarea name="cause"></textarea>
  </form></astro-island>`
  delete window.early
  localStorage.clear()
})

function type(name: string, value: string): void {
  const field = document.querySelector<HTMLInputElement>(`[name=${name}]`)
  if (!field) throw new Error(`no ${name}`)
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
const kept = (name: string) => JSON.parse(localStorage.getItem(`course:early:plan.${name}`) ?? 'null')

test.each([
  ['today', '5,5', { kind: 'value', value: 5.5 }],
  ['today', '1 200', { kind: 'value', value: 1200 }],
  ['today', '0', { kind: 'value', value: 0 }],
  ['today', '', { kind: 'value', value: null }],
  ['today', ' ', { kind: 'value', value: null }],
  ['day', '2027-02-28', { kind: 'value', value: '2027-02-28' }],
  ['cause', 'calls, then visits', { kind: 'text', text: 'calls, then visits' }],
])('%s «%s» is kept as the sheet would keep it, in the page and in storage', (name, typed, what) => {
  type(name, typed)
  expect(kept(name)).toEqual({ ...what, about: `plan.${name}`, at: expect.any(Number) })
  expect(window.early).toEqual([kept(name)])
  expect(readDeed(kept(name))).toEqual({ ...what, about: `plan.${name}` })
})

test('what is no number yet is not kept', () => {
  type('today', '5,')
  expect(kept('today')).toMatchObject({ value: 5 })
  type('today', '5,x')
  expect(kept('today')).toMatchObject({ value: 5 })
  type('today', 'x')
  expect(window.early).toHaveLength(1)
})

test('storage that refuses loses nothing while the page is open', () => {
  const { setItem } = Storage.prototype
  Storage.prototype.setItem = () => {
    throw new Error('full')
  }
  try {
    type('cause', 'calls')
  } finally {
    Storage.prototype.setItem = setItem
  }
  expect(window.early).toHaveLength(1)
})

test('a sheet that is awake keeps what is typed itself', () => {
  document.querySelector('astro-island')?.removeAttribute('ssr')
  type('cause', 'calls')
  expect(window.early).toBeUndefined()
})
