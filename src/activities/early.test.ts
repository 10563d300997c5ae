// @vitest-environment happy-dom
import { minifySync } from 'vite'
import { beforeEach, expect, test, vi } from 'vitest'
import { readDeed } from '#learner/read-fact.ts'
import { earlyText } from './early.ts'

new Function(earlyText)()

const deed = JSON.stringify({ kind: 'answer', about: 'why', place: 'check', round: 1, lock: 3 })
let form: HTMLFormElement

/** A form as the server sends it. */
function serve(controls: string, attributes = 'data-sorted'): void {
  document.documentElement.dataset['learner'] = 'course'
  document.body.innerHTML = `<form data-early='${deed}' ${attributes} novalidate>${controls}
    <p data-when="asking"><button>check</button></p>
    <p data-when="right" hidden>right</p><p data-when="wrong" tabindex="-1" hidden>wrong</p></form>`
  const found = document.querySelector('form')
  if (!found) throw new Error('no form')
  form = found
}
const box = (id: string, on = '') =>
  `<input type="checkbox" name="said" value="${id}" ${on}><p data-when="${id}" hidden>why ${id}</p>`
const shown = () =>
  [...form.querySelectorAll<HTMLElement>('[data-when]')].flatMap(part =>
    part.hidden ? [] : [part.dataset['when']],
  )

beforeEach(() => {
  delete window.early
  localStorage.clear()
})

test('the script is small and plain', () => {
  expect(minifySync('early.js', earlyText).code.length).toBeLessThan(1200)
  expect(earlyText).not.toMatch(/\b(import|export)\b|\?\?=|\|\|=/)
})

test('an answer is kept for the learner, in the page and in storage, with its word of confidence', () => {
  serve(`${box('b', 'checked')}${box('a', 'checked')}<input type="radio" name="sure" value="2" checked>`)
  form.requestSubmit()
  expect(window.early).toEqual([expect.objectContaining({ about: 'why', said: ['a', 'b'], sure: 2 })])
  expect(readDeed(window.early?.[0])).toMatchObject({ kind: 'answer', said: ['a', 'b'], sure: 2, lock: 3 })
  expect(JSON.parse(localStorage.getItem('course:early:why') ?? '')).toEqual(window.early?.[0])
})

test('the commentary of what was chosen and the verdict show at once, the controls are done', () => {
  serve(`${box('a', 'checked')}${box('b')}`, 'data-sorted data-right="b"')
  form.requestSubmit()
  expect(shown()).toEqual(['a', 'wrong'])
  expect(document.activeElement?.textContent).toBe('wrong')
  expect([...form.querySelectorAll('input')].every(input => input.disabled)).toBe(true)
})

test('right is right in any order of marks, but not in any order of steps', () => {
  serve(`${box('b', 'checked')}${box('a', 'checked')}`, 'data-sorted data-right="a b"')
  form.requestSubmit()
  expect(shown()).toContain('right')
  serve(
    '<input type="hidden" name="said" value="b"><input type="hidden" name="said" value="a">',
    'data-right="a b"',
  )
  form.requestSubmit()
  expect(shown()).toEqual(['wrong'])
})

test('a number counts within its tolerance, typed with a comma', () => {
  serve('<input name="said" value=" 27,6 " required>', 'data-right="27.5" data-tolerance="0.1"')
  form.requestSubmit()
  expect(window.early).toEqual([expect.objectContaining({ said: ['27.6'] })])
  expect(shown()).toEqual(['right'])
})

test('nothing or half an answer is not taken', () => {
  serve(box('a'))
  form.requestSubmit()
  const select = (value: string) =>
    `<select name="said" required><option value="">choose</option><option value="${value}" selected>x</option></select>`
  serve(`${select('r:c')}<select name="said" required><option value="" selected>choose</option></select>`)
  form.requestSubmit()
  expect(window.early).toBeUndefined()
  expect(shown()).toEqual(['asking'])
})

test('a form whose island is alive is left alone', () => {
  serve(box('a', 'checked'))
  form.dataset['live'] = ''
  form.addEventListener('submit', event => event.preventDefault())
  form.requestSubmit()
  expect(window.early).toBeUndefined()
})

test('storage that refuses costs nothing but the storage', () => {
  serve(box('a', 'checked'))
  const { setItem } = Storage.prototype
  Storage.prototype.setItem = () => {
    throw new Error('full')
  }
  form.requestSubmit()
  Storage.prototype.setItem = setItem
  expect(window.early).toHaveLength(1)
  expect(shown()).toContain('a')
})

test('what a door says is seen is kept for the learner as it is pressed, on whatever part of it', () => {
  const heard = vi.fn()
  addEventListener('early', heard)
  document.documentElement.dataset['learner'] = 'course'
  document.body.innerHTML = '<a data-door="first"><b>on</b></a><a><i>elsewhere</i></a>'
  document.querySelector('i')?.click()
  expect(window.early).toBeUndefined()
  document.querySelector('b')?.click()
  expect(window.early).toEqual([{ kind: 'seen', about: 'first', at: expect.any(Number) }])
  expect(readDeed(window.early?.[0])).toEqual({ kind: 'seen', about: 'first' })
  expect(JSON.parse(localStorage.getItem('course:early:first') ?? '')).toEqual(window.early?.[0])
  expect(heard).toHaveBeenCalledOnce()
})
