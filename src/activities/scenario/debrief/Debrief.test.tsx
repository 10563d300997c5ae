// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { factsOf } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'
import { pageOf, settled } from '../../quiz/on-page.ts'
import { runsOf } from '../runs.ts'
import { Debrief } from './Debrief.tsx'
import { factsOfRuns, program, props } from './sample-runs.ts'

const view = () => <Debrief {...props} player="/scenarios/workshop/" />
const headings = ['What you decided, and when', 'What held the ending', 'What you could have asked']

async function shown(...runs: readonly (readonly [letters: string, forecast?: string])[]) {
  learner.erase(learner.$facts.get().keys())
  localStorage.clear()
  learner.absorb(factsOfRuns(...runs))
  const page = pageOf()
  await page.show(view())
  return page
}

afterEach(() => {
  window.location.hash = ''
  vi.restoreAllMocks()
})

test('without a finished run the page says what it is and offers the scenario', async () => {
  const page = await shown(['ab'])
  expect(page.texts('h1')).toEqual(['Debrief: Workshop'])
  expect(page.find('.debrief-offer').textContent).toContain('There is no finished run')
  expect(page.find('.debrief-offer a').getAttribute('href')).toBe('/scenarios/workshop/')
})

test('six parts in their order, the runs last', async () => {
  const page = await shown(['baa'], ['aaa', 'good'])
  expect(page.texts('h1')).toEqual(['End good'])
  expect(page.texts('h2')).toEqual([
    ...headings,
    'One such place of your own',
    'Play it differently',
    'Your runs',
  ])
  expect(page.texts('.debrief-forecast')).toEqual(['You expected “End good”, and so it came.'])
  expect(page.texts('.debrief-table tbody tr')).toHaveLength(3)
})

test('the address switches to another run, an anchor within the page does not', async () => {
  const page = await shown(['baa'], ['aaa'])
  const link = page.seen('.debrief-runs a').at(-1)
  window.location.hash = link?.getAttribute('href') ?? ''
  act(() => void window.dispatchEvent(new Event('hashchange')))
  expect(page.texts('h1')).toEqual(['End strict'])
  expect(page.texts('.debrief-runs [aria-current]')[0]).toContain('End strict')
  window.location.hash = '#content'
  act(() => void window.dispatchEvent(new Event('hashchange')))
  expect(page.texts('h1')).toEqual(['End strict'])
})

test('a sentence about one’s own department is kept as a text', async () => {
  const page = await shown(['aaa'])
  const field = page.find<HTMLTextAreaElement>('textarea')
  expect(page.texts('.debrief-question')).toEqual(['And yours, after good?'])
  field.value = 'If Ann leaves, I call first'
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
  learner.flush()
  expect(factsOf(learner.$facts.get(), 'text')).toMatchObject([
    { about: 'workshop.own', text: 'If Ann leaves, I call first' },
  ])
})

test('playing on from a decision records a new run and leads to the scenario', async () => {
  const page = await shown(['baa'])
  const decision = page.find<HTMLSelectElement>('#debrief-decision')
  expect(decision.options).toHaveLength(3)
  decision.value = '2'
  act(() => void decision.dispatchEvent(new Event('change', { bubbles: true })))
  act(() => void page.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))
  await settled()
  expect(runsOf(learner.$facts.get(), program).at(-1)).toMatchObject({
    from: { at: 2 },
    decisions: [{ choice: 1 }, { choice: 0 }],
  })
  expect(window.location.href).toContain('/scenarios/workshop/')
})

test('what was seen and what not, with the numbers of the model', async () => {
  const page = await shown(['baa'])
  expect(page.texts('.debrief-endings ul')).toEqual(['End strict', 'End goodEnd calm'])
  expect(page.texts('.debrief-numbers')).toEqual(['Began at 50, chose Choose rule, ended in End strict.'])
  expect(page.texts('.debrief-short')[1]).toContain('the shortest link')
})
