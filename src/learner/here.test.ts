// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answer, DAY } from './samples.ts'

const early = { ...answer('first-item', ['a']), at: DAY }
async function fresh() {
  vi.resetModules()
  return (await import('./here.ts')).learner
}

/** Every learner of an earlier test would go on listening to this window. */
const listening: (() => void)[] = []

beforeEach(() => {
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target)
    vi.spyOn(target, 'addEventListener').mockImplementation(
      (type: string, listener: EventListenerOrEventListenerObject) => {
        add(type, listener)
        listening.push(() => target.removeEventListener(type, listener))
      },
    )
  }
  localStorage.clear()
  delete window.early
  delete document.documentElement.dataset['learner']
})

afterEach(() => {
  vi.restoreAllMocks()
  for (const stop of listening.splice(0)) stop()
})

test('the learner of the page keeps acts in localStorage, under the root that the page names', async () => {
  document.documentElement.dataset['learner'] = 'edition'
  const learner = await fresh()
  learner.record({ kind: 'seen', about: 'lesson' })
  expect(Object.keys(localStorage)).toEqual([expect.stringMatching(/^edition:fact:/)])
  expect((await fresh()).$facts.get().size).toBe(1)
})

test('what the page caught before the scripts were there is taken, now and later', async () => {
  window.early = [early]
  const learner = await fresh()
  expect(learner.$facts.get().size).toBe(1)
  window.early.push({ ...early, said: ['b'] })
  window.dispatchEvent(new Event('early'))
  expect(learner.$facts.get().size).toBe(2)
})

test('another tab is heard, and storage is looked at when the page comes to the front', async () => {
  const learner = await fresh()
  const other = await fresh()
  other.record({ kind: 'seen', about: 'lesson' })
  const [key = ''] = Object.keys(localStorage)
  window.dispatchEvent(new StorageEvent('storage', { key }))
  expect(learner.$facts.get().size).toBe(1)
  other.record({ kind: 'seen', about: 'pairs' })
  document.dispatchEvent(new Event('visibilitychange'))
  expect(learner.$facts.get().size).toBe(2)
})

test('what was typed last is written when the page is left', async () => {
  const learner = await fresh()
  learner.recordSoon({ kind: 'text', about: 'note', text: 'почти' })
  window.dispatchEvent(new Event('pagehide'))
  expect(Object.keys(localStorage)).toHaveLength(1)
})
