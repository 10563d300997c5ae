// @vitest-environment happy-dom
import { hydrate, render } from 'preact'
import { act } from 'preact/test-utils'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { learner } from '#learner/here.ts'
import { ExampleView } from './ExampleView.tsx'
import type { Worked } from './rows.ts'

const worked: Worked = {
  id: 'hours',
  title: 'Hours',
  rows: [
    { id: 'search', label: 'Search', unit: 'h', decimals: 0, value: 40, from: 0, to: 250 },
    { id: 'month', label: 'Month', unit: 'h', decimals: 0, value: 160, from: 1, to: 250 },
    {
      id: 'share',
      label: 'Share',
      unit: '%',
      decimals: 1,
      formula: ['search', 'month', '/', 100, '*'],
      shown: '{search} of {month}',
      total: true,
    },
  ],
  gap: { row: 'share', tolerance: 1, prompt: 'How much?', right: 'A quarter.', wrong: 'Divide.' },
  own: 'Take yours.',
  conclusion: 'A quarter it is.',
}
const words = {
  full: 'full',
  gap: 'gap',
  own: 'own',
  check: 'check',
  right: 'Right.',
  notYet: 'Not yet.',
  maySkip: 'may skip',
}

let root: HTMLElement
beforeEach(async () => {
  root = document.createElement('div')
  document.body.replaceChildren(root)
  await open()
})
afterEach(() => {
  act(() => render(null, root))
  learner.flush()
  learner.erase(learner.$facts.get().keys())
})

const first = [{ id: 'why', right: ['base'], since: 1 }]
async function open(): Promise<void> {
  act(() => render(null, root))
  act(() => render(<ExampleView worked={worked} language="en" words={words} first={first} />, root))
  await arrived()
}
async function turn(form: string): Promise<void> {
  const radio = root.querySelector<HTMLInputElement>(`input[value="${form}"]`)
  act(() => radio?.click())
  await arrived()
}
/** The forms to operate come when they are asked for. */
const arrived = () => act(() => vi.dynamicImportSettled())
function enter(label: string, value: string): void {
  const field = root.querySelector<HTMLInputElement>(`.field[aria-label="${label}"]`)
  if (!field) throw new Error(`no field ${label}`)
  act(() => {
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
const check = () => act(() => root.querySelector('form')?.requestSubmit())
const soon = () => act(() => learner.flush())

test('the full example stands first, computed', async () => {
  expect(root.textContent).toContain('40 of 160')
  expect(root.textContent).toContain('25.0')
  expect(root.textContent).toContain('A quarter it is.')
})

test('the gap tells neither the result nor the way; wrong, then right, and it is kept', async () => {
  await turn('gap')
  expect(root.textContent).not.toContain('25.0')
  expect(root.textContent).not.toContain('40 of 160')
  expect(root.textContent).not.toContain('A quarter it is.')
  enter('Share', '40')
  check()
  expect(root.textContent).toContain('Not yet. Divide.')
  enter('Share', '25,4')
  expect(root.textContent).not.toContain('Not yet.')
  check()
  expect(root.textContent).toContain('Right. A quarter.')
  await open()
  expect(root.querySelector<HTMLInputElement>('.field')?.value).toBe('25.4')
  expect(root.textContent).toContain('Right.')
})

test('own numbers are computed at once, dashes until there is something to compute, and kept', async () => {
  await turn('own')
  expect(root.textContent).toContain('—')
  enter('Search', '50')
  enter('Month', '200')
  expect(root.textContent).toContain('50 of 200')
  soon()
  await open()
  expect(root.textContent).toContain('25.0')
})

test('a number out of bounds is told, stays on the screen and is not kept', async () => {
  await turn('own')
  enter('Search', '900')
  expect(root.querySelector('.error')).not.toBeNull()
  soon()
  const kept = [...learner.$facts.get().values()].find(({ about }) => about === 'hours.own.search')
  expect(kept).toMatchObject({ value: null })
})

test('a form that was chosen before the code was there is open', async () => {
  act(() => render(null, root))
  const example = <ExampleView worked={worked} language="en" words={words} first={first} />
  root.innerHTML = renderToString(example)
  root.querySelector<HTMLInputElement>('input[value="own"]')?.click()
  act(() => hydrate(example, root))
  await arrived()
  expect(root.textContent).toContain('Take yours.')
})

test('the form that was open is open again', async () => {
  await turn('own')
  await open()
  expect(root.querySelector<HTMLInputElement>('input[value="own"]')?.checked).toBe(true)
  await turn('full')
  await open()
  expect(root.textContent).toContain('A quarter it is.')
})

test('who got the first items right begins with the step left open, and can still see all of it', async () => {
  learner.record({ kind: 'answer', about: 'why', said: ['base'], place: 'lesson', round: 1, lock: 1 })
  await open()
  expect(root.textContent).toContain('may skip')
  expect(root.textContent).not.toContain('A quarter it is.')
  await turn('full')
  expect(root.textContent).toContain('A quarter it is.')
})
