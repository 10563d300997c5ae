// @vitest-environment happy-dom
import { hydrate, render } from 'preact'
import { act } from 'preact/test-utils'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SEED } from '#course/model/declaration.ts'
import { levels } from '#course/model/declarations/levels.ts'
import { learner } from '#learner/here.ts'
import type { Hear } from '#simulation/door/door.ts'
import type { Order, Values } from '#simulation/door/order.ts'
import { BarsRoom } from './Bars.tsx'
import { SeatsRoom } from './Seats.tsx'
import { percentRoom } from './samples.ts'
import type { RoomProps } from './shape.ts'

type Ordered = { readonly order: Order; readonly hear: Hear; stopped: boolean }
const ordered = vi.hoisted((): Ordered[] => [])
vi.mock('./engine.ts', () => ({
  engine: {
    run(order: Order, hear: Hear) {
      const one = { order, hear, stopped: false }
      ordered.push(one)
      return () => {
        one.stopped = true
      }
    },
  },
}))

let root: HTMLElement
beforeEach(() => {
  vi.useFakeTimers()
  ordered.length = 0
  root = document.createElement('div')
  document.body.replaceChildren(root)
})
afterEach(() => {
  act(() => render(null, root))
  learner.erase(learner.$facts.get().keys())
  vi.useRealTimers()
})

/** Does something; what a run needs has arrived afterwards. */
async function doing(deed: () => void): Promise<void> {
  act(deed)
  await act(() => vi.dynamicImportSettled())
}
function show(props: RoomProps, Room = BarsRoom): Promise<void> {
  root.innerHTML = renderToString(<Room {...props} />)
  return doing(() => hydrate(<Room {...props} />, root))
}
const find = <T extends Element>(selector: string): T => {
  const found = root.querySelector<T>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const reads = () => [...root.querySelectorAll('dd')].map(each => each.textContent)
const last = () => {
  const one = ordered.at(-1)
  if (!one) throw new Error('nothing was ordered')
  return one
}
const slide = (value: string) =>
  doing(() => {
    const range = find<HTMLInputElement>('input[type="range"]')
    range.value = value
    range.dispatchEvent(new Event('input', { bubbles: true }))
  })
const press = (name: string) =>
  doing(() => [...root.querySelectorAll('button')].find(each => each.textContent === name)?.click())
const tell = (finished: readonly Values[], share?: number) =>
  act(() =>
    last().hear(
      { finished, running: share === undefined ? null : { share, values: [[7, 100]] }, strip: null },
      finished.length === 20,
    ),
  )
const status = () => find('.explorable-status').textContent?.trim()

test('nothing runs and no number shows until the prediction is made', async () => {
  await show({ ...percentRoom, prediction: 'new-clients' })
  expect(reads()).toEqual(['—', '—'])
  expect(find<HTMLFieldSetElement>('fieldset').disabled).toBe(true)
  expect(root.textContent).not.toContain('9.1')
  expect(status()).toBe('predict first')
  act(() => {
    learner.record({ kind: 'prediction', about: 'new-clients', said: [] })
    vi.runAllTimers()
  })
  expect(reads()).toEqual(['9.1\u00a0±\u00a00.3', '1,752\u00a0±\u00a041'])
  expect(find<HTMLFieldSetElement>('fieldset').disabled).toBe(false)
})

test('a preset is shown at once, as it was computed; nothing is run again', async () => {
  await show(percentRoom)
  expect(reads()).toEqual(['9.1\u00a0±\u00a00.3', '1,752\u00a0±\u00a041'])
  expect(status()).toBe(`20 runs · seed ${SEED}`)
  expect(ordered).toEqual([])
})

test('a change runs: the first replication as it goes, then narrower; it says how many stand behind', async () => {
  await show(percentRoom)
  await slide('1.2')
  expect(last().order).toMatchObject({ seed: SEED, reps: 20, cases: [{ changes: { commission: 1.2 } }] })
  expect(reads()).toEqual(['—', '—'])
  tell([], 0.25)
  expect(reads()).toEqual(['7.0', '100'])
  expect(status()).toContain('first run 25')
  tell([[[8, 100]]])
  expect(reads()).toEqual(['8.0', '100'])
  expect(status()).toContain('1 run ·')
  tell([[[8, 100]], [[9, 120]]])
  expect(reads()).toEqual(['8.5\u00a0±\u00a06.4', '110\u00a0±\u00a0127'])
  expect(status()).toContain('2 runs ·')
})

test('of changes made before the code has come only the last is run', async () => {
  await show(percentRoom)
  const range = find<HTMLInputElement>('input[type="range"]')
  for (const value of ['1.2', '1.3'])
    act(() => {
      range.value = value
      range.dispatchEvent(new Event('input', { bubbles: true }))
    })
  await act(() => vi.dynamicImportSettled())
  expect(ordered.map(({ order }) => order.cases[0]?.changes?.commission)).toEqual([1.3])
})

test('a further change stops the run before it, and so does the button', async () => {
  await show(percentRoom)
  await slide('1.2')
  const first = last()
  await slide('1.3')
  expect(first.stopped).toBe(true)
  expect(last().stopped).toBe(false)
  await press('stop')
  expect(last().stopped).toBe(true)
})

test('another seed runs the same settings; reset brings the preset and its numbers back', async () => {
  await show(percentRoom)
  await press('another seed')
  expect(last().order).toMatchObject({ seed: SEED + 20, cases: [{ changes: { commission: 1 } }] })
  await press('reset')
  expect(last().stopped).toBe(true)
  expect(reads()).toEqual(['9.1\u00a0±\u00a00.3', '1,752\u00a0±\u00a041'])
})

test('a typed value moves the slider; one out of range is marked and not run', async () => {
  await show(percentRoom)
  const field = find<HTMLInputElement>('input[type="text"]')
  const type = (value: string) =>
    doing(() => {
      field.value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  await type('1.4')
  expect(last().order.cases[0]?.changes).toMatchObject({ commission: 1.4 })
  const runs = ordered.length
  await type('7')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(ordered).toHaveLength(runs)
})

test('600 ms after the last change one sentence is said, with two numbers', async () => {
  await show(percentRoom)
  await slide('1.2')
  tell([[[8, 100]]])
  act(() => void vi.advanceTimersByTime(599))
  expect(find('[role="status"]').textContent).toBe('')
  act(() => void vi.advanceTimersByTime(1))
  expect(find('[role="status"]').textContent).toBe('new: 8.0. pay: 100. 1 run.')
})

test('the table, which comes when it is opened, has what is set now and the presets', async () => {
  await show(percentRoom)
  expect(root.querySelector('table')).toBeNull()
  await doing(() => find('details').dispatchEvent(new Event('toggle')))
  const rows = [...root.querySelectorAll('tbody tr')].map(row =>
    [...row.children].map(cell => cell.textContent),
  )
  expect(rows).toEqual([
    ['now', '9.1\u00a0±\u00a00.3', '1,752\u00a0±\u00a041'],
    ['usual', '9.1\u00a0±\u00a00.3', '1,752\u00a0±\u00a041'],
    ['higher', '8.5\u00a0±\u00a00.3', '2,240\u00a0±\u00a062'],
  ])
})

test('whoever neither searches nor sells is counted as service', async () => {
  const labels = { ...percentRoom.labels, service: 'left for service' }
  await show({ ...percentRoom, id: 'levels', declaration: levels, labels, known: {} }, SeatsRoom)
  const service = () => find('.explorable-controls .label output').textContent
  expect(service()).toBe('13')
  await slide('7')
  expect(service()).toBe('12')
})
