import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { fakeCaches } from './fake-caches.ts'

let tabs: typeof import('./tabs.ts')

beforeAll(async () => {
  const open = new Set(['tab0', 'tab59'])
  vi.stubGlobal('LIST', { number: '1', id: 'now', portable: 0, files: [] })
  vi.stubGlobal('self', {
    registration: { scope: 'https://host.test/course/' },
    clients: { get: async (id: string) => (open.has(id) ? { id } : undefined) },
  })
  vi.stubGlobal('caches', fakeCaches())
  vi.resetModules()
  tabs = await import('./tabs.ts')
})
afterAll(() => vi.unstubAllGlobals())

test('of the tabs that are closed the latest fifty are remembered, of those still open all', async () => {
  for (let n = 0; n < 60; n++) await tabs.setEdition(`tab${n}`, 'old')
  await tabs.forgetTabs()
  const known = await Promise.all(Array.from({ length: 60 }, (_, n) => tabs.editionOf(`tab${n}`)))
  expect(known.map(name => name ?? '-').join(' ')).toBe(
    ['old', ...Array(9).fill('-'), ...Array(50).fill('old')].join(' '),
  )
})
