// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeStorage } from './fake-storage.ts'
import { askToLast, atFirstWork, lasting, wasCleared } from './lasting.ts'
import { dropMark } from './mark.ts'

/** As much of a database as the mark needs; it survives what empties `localStorage`. */
function fakeDatabase() {
  const values = new Map<string, unknown>()
  const request = <T>(result: T) => {
    const one: { result: T; onsuccess?: () => void; onupgradeneeded?: () => void } = { result }
    queueMicrotask(() => {
      one.onupgradeneeded?.()
      one.onsuccess?.()
    })
    return one
  }
  const store = {
    put: (value: unknown, key: string) => request(values.set(key, value)),
    get: (key: string) => request(values.get(key)),
    delete: (key: string) => request(values.delete(key)),
  }
  const database = { createObjectStore() {}, transaction: () => ({ objectStore: () => store }), close() {} }
  return { open: () => request(database) }
}

const manager = (persisted: boolean, granted: boolean) => ({
  persisted: vi.fn(async () => persisted),
  persist: vi.fn(async () => granted),
})
const place = () => ({ prefix: 'course', storage: fakeStorage().open })

beforeEach(() => vi.stubGlobal('indexedDB', fakeDatabase()))
afterEach(() => vi.unstubAllGlobals())

test('what the browser says of its storage, in four words', async () => {
  vi.stubGlobal('navigator', { storage: manager(true, true) })
  expect(await lasting()).toBe('kept')
  vi.stubGlobal('navigator', { storage: manager(false, false) })
  expect(await lasting()).toBe('may-go')
  expect(await askToLast()).toBe('may-go')
  const refused = async () => Promise.reject(new DOMException('Security error', 'SecurityError'))
  vi.stubGlobal('navigator', { storage: { ...manager(false, false), getDirectory: refused } })
  expect(await lasting()).toBe('private')
  expect(await askToLast()).toBe('private')
  vi.stubGlobal('navigator', { storage: { ...manager(false, false), getDirectory: async () => ({}) } })
  expect(await lasting()).toBe('may-go')
  vi.stubGlobal('navigator', {})
  expect(await lasting()).toBe('unknown')
  expect(await askToLast()).toBe('unknown')
})

test('it is asked once on a device, however often somebody begins to work', async () => {
  const storage = manager(false, true)
  vi.stubGlobal('navigator', { storage })
  const where = place()
  await atFirstWork(where)
  await atFirstWork(where)
  expect(storage.persist).toHaveBeenCalledTimes(1)
})

test('a storage that refuses is not asked for ever, and nothing throws', async () => {
  const storage = manager(false, false)
  vi.stubGlobal('navigator', { storage })
  const blocked = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  await atFirstWork({ prefix: 'course', storage: blocked })
  expect(storage.persist).not.toHaveBeenCalled()
  expect(await wasCleared({ prefix: 'course', storage: blocked })).toBe(false)
})

test('what was there and is gone is told from what never was, and from what was erased', async () => {
  vi.stubGlobal('navigator', { storage: manager(false, false) })
  const where = place()
  expect(await wasCleared(where), 'never here').toBe(false)
  await atFirstWork(where)
  where.storage().setItem('course:fact:a', '{}')
  expect(await wasCleared(where), 'still here').toBe(false)
  where.storage().removeItem('course:fact:a')
  expect(await wasCleared(where), 'gone').toBe(true)
  where.storage().setItem('course:erased:a', '1')
  expect(await wasCleared(where), 'erased').toBe(false)
  where.storage().removeItem('course:erased:a')
  await dropMark('course')
  expect(await wasCleared(where), 'all erased').toBe(false)
})

test('without a database nobody claims that something was cleared', async () => {
  vi.stubGlobal('indexedDB', undefined)
  vi.stubGlobal('navigator', { storage: manager(false, false) })
  const where = place()
  await atFirstWork(where)
  expect(await wasCleared(where)).toBe(false)
})
