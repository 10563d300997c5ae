import { expect, test, vi } from 'vitest'
import { store } from './store.ts'

test('who listens is told of every change, who subscribes also of what is there', () => {
  const count = store(1)
  const [listened, subscribed] = [vi.fn(), vi.fn()]
  const stop = count.listen(listened)
  count.subscribe(subscribed)
  count.set(2)
  count.set(2)
  stop()
  count.set(3)
  expect(count.get()).toBe(3)
  expect(listened.mock.calls).toEqual([[2]])
  expect(subscribed.mock.calls).toEqual([[1], [2], [3]])
})

test('a listener that throws keeps nobody else from being told', () => {
  const count = store(1)
  const told = vi.fn()
  count.listen(() => {
    throw new Error('mine')
  })
  count.listen(told)
  expect(() => count.set(2)).toThrow('mine')
  expect(told).toHaveBeenCalledWith(2)
})
