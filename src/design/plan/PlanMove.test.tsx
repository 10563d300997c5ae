// @vitest-environment happy-dom
import { hydrate, render } from 'preact'
import { act } from 'preact/test-utils'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { StageKey } from './frame.ts'
import { countHero } from './hero-words.ts'
import { PlanMove } from './PlanMove.tsx'
import { packFrames } from './pack.ts'
import { hero } from './words.fixture.ts'

const words = countHero(hero)
const frames = packFrames()

let wishes: Record<string, boolean> = {}
let now = 0
let waiting: ((now: number) => void) | undefined

const clock = {
  now: () => now,
  request: (tick: (now: number) => void) => {
    waiting = tick
    return 1
  },
  cancel: () => {
    waiting = undefined
  },
}

function turn(to: number) {
  now = to
  const tick = waiting
  waiting = undefined
  act(() => tick?.(to))
}

let host: HTMLElement

function mount(props: { start?: StageKey; onStage?: (stage: StageKey) => void } = {}) {
  act(() => render(<PlanMove words={words} frames={frames} clock={clock} {...props} />, host))
}

function find(selector: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`nothing matches ${selector}`)
  return found
}

const press = (selector: string) => act(() => find(selector).click())
const key = (selector: string, name: string) =>
  act(() => {
    find(selector).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
  })
const drawing = (sheet = 'landscape') => find(`.plan-${sheet} > svg`).innerHTML
const chosen = () => find('[aria-selected="true"]').textContent

beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
  wishes = {}
  now = 0
  waiting = undefined
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: Object.entries(wishes).some(([wish, yes]) => yes && query.includes(wish)),
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
  Element.prototype.animate = vi.fn()
})

afterEach(() => {
  act(() => render(null, host))
  host.remove()
  vi.unstubAllGlobals()
})

test('it takes over the drawing of the server without changing it', () => {
  host.innerHTML = renderToString(<PlanMove words={words} frames={frames} />)
  const before = host.innerHTML
  const svg = find('svg')
  act(() => hydrate(<PlanMove words={words} frames={frames} clock={clock} />, host))
  expect(host.innerHTML).toBe(before)
  expect(find('svg')).toBe(svg)
  expect(waiting).toBeUndefined()
})

for (const [sheet, wish] of [
  ['landscape', {}],
  ['portrait', { '37.5rem': true }],
] as const)
  test(`the press that woke it moves the ${sheet} drawing, too`, () => {
    wishes = wish
    host.innerHTML = renderToString(<PlanMove words={words} frames={frames} />)
    const before = drawing(sheet)
    // Without `act`, which would run what waits for the next frame.
    hydrate(<PlanMove words={words} frames={frames} clock={clock} />, host)
    find('.plan-steps > :last-child').click()
    act(() => {})
    expect(drawing(sheet)).toBe(before)
    expect(waiting).toBeDefined()
    turn(300)
    expect(drawing(sheet)).not.toBe(before)
  })

test('the button leads to the next stage over 1360 ms', () => {
  mount()
  const first = drawing()
  press('.plan-steps > :last-child')
  expect(drawing()).toBe(first)
  turn(300)
  const halfway = drawing()
  expect(halfway).not.toBe(first)
  turn(560)
  turn(1360)
  expect(drawing()).not.toBe(halfway)
  expect(waiting).toBeUndefined()
  const arrived = drawing()
  act(() => render(null, host))
  mount({ start: '2' })
  expect(arrived).toBe(drawing())
})

test('the stage is told, named, captioned and said aloud', () => {
  const onStage = vi.fn()
  mount({ onStage })
  press('[role="tab"][data-stage="2"]')
  expect(onStage).toHaveBeenCalledExactlyOnceWith('2')
  expect(chosen()).toContain('two')
  expect(find('.plan-move-caption').textContent).toBe('caption two')
  expect(find('[role="status"]').textContent).toBe('changed two')
  expect(find('[role="tabpanel"] svg').getAttribute('aria-label')).toBe('plan two')
  expect(find('.plan-list').textContent).toBe('on the planon two')
})

test('going back or over several stages is told by the caption: there is no sentence for that change', () => {
  mount({ start: '2' })
  press('.plan-steps > :first-child')
  expect(find('[role="status"]').textContent).toBe('caption one')
  press('[role="tab"][data-stage="4"]')
  expect(find('[role="status"]').textContent).toBe('caption four')
})

test('a press on the way turns everything round from where it is', () => {
  mount()
  press('.plan-steps > :last-child')
  turn(280)
  const caught = drawing()
  press('.plan-steps > :first-child')
  expect(drawing()).toBe(caught)
  turn(840)
  expect(chosen()).toContain('one')
  expect(waiting).toBeUndefined()
})

test('arrows, Home and End walk between the tabs and take the focus along', () => {
  mount()
  key('[aria-selected="true"]', 'ArrowRight')
  expect(chosen()).toContain('two')
  expect(document.activeElement).toBe(find('[role="tab"][data-stage="2"]'))
  key('[aria-selected="true"]', 'End')
  expect(chosen()).toContain('four')
  key('[aria-selected="true"]', 'ArrowRight')
  expect(chosen()).toContain('four')
  key('[aria-selected="true"]', 'Home')
  expect(chosen()).toContain('one')
  key('[aria-selected="true"]', 'ArrowLeft')
  expect(chosen()).toContain('one')
})

test('one tab is in the order of Tab, the chosen one', () => {
  mount({ start: '3' })
  const stops = [...host.querySelectorAll<HTMLElement>('[role="tab"]')].map(tab => tab.tabIndex)
  expect(stops).toEqual([-1, -1, 0, -1])
})

test('at the first stage the way back is closed but keeps the focus', () => {
  mount()
  const back = find('.plan-steps > :first-child')
  expect(back.getAttribute('aria-disabled')).toBe('true')
  expect(back.hasAttribute('disabled')).toBe(false)
  press('.plan-steps > :first-child')
  expect(chosen()).toContain('one')
})

test('after the last stage the way on begins again', () => {
  mount({ start: '4' })
  expect(find('.plan-steps > :last-child').textContent).toBe('to one')
})

test('where motion is unwanted the new plan replaces the old in a fade of 120 ms', () => {
  wishes = { 'prefers-reduced-motion': true }
  mount()
  const first = drawing()
  press('.plan-steps > :last-child')
  expect(waiting).toBeUndefined()
  expect(drawing()).not.toBe(first)
  expect(Element.prototype.animate).toHaveBeenCalledExactlyOnceWith({ opacity: [0, 1] }, 120)
  expect(find('[role="status"]').textContent).toBe('changed two')
})

test('on a phone only the portrait drawing moves', () => {
  wishes = { '37.5rem': true }
  mount()
  const first = drawing('portrait')
  press('.plan-steps > :last-child')
  const target = drawing('landscape')
  turn(300)
  expect(drawing('portrait')).not.toBe(first)
  expect(drawing('landscape')).toBe(target)
})
