import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { hashOf, type SavedFile } from '../list.ts'
import type { Copy } from '../state.ts'
import { fakeCaches } from './fake-caches.ts'

const texts: Readonly<Record<string, string>> = { 'a.js': 'one', 'lessons/x/': 'two', '': 'three' }
const files: SavedFile[] = await Promise.all(
  Object.entries(texts).map(async ([path, text]) => ({
    path,
    bytes: text.length,
    hash: await hashOf(new TextEncoder().encode(text)),
  })),
)
const store = fakeCaches()
/** What the network gives, and what was asked of it. */
let network: (path: string) => Response
let asked: string[] = []
let fill: typeof import('./save.ts').fill
let isReady: typeof import('./here.ts').isReady

beforeAll(async () => {
  vi.stubGlobal('LIST', { number: '1', id: 'now', portable: 0, files })
  vi.stubGlobal('self', {
    registration: { scope: 'https://host.test/course/' },
    clients: { matchAll: async () => [] },
  })
  vi.stubGlobal('caches', store)
  // The place of another test may be read already.
  vi.resetModules()
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    return network(path)
  })
  ;({ fill } = await import('./save.ts'))
  ;({ isReady } = await import('./here.ts'))
})
afterAll(() => vi.unstubAllGlobals())
beforeEach(() => {
  store.clear()
  asked = []
  network = path => new Response(texts[path.replace('/course/', '')] ?? '')
})

const now = 'chetyre-etapa:offline:1:/course/:now'
const old = 'chetyre-etapa:offline:1:/course/:old'

test('everything is fetched once, checked, and only then called ready', async () => {
  const shown: Copy[] = []
  await fill(now, copy => shown.push(copy))
  expect(asked.sort()).toEqual(['/course/', '/course/a.js', '/course/lessons/x/'])
  expect(shown.map(({ kind, files }) => `${kind} ${files}`)).toEqual([
    'saving 0',
    'saving 1',
    'saving 2',
    'saving 3',
    'checking 3',
  ])
  expect(await isReady(now)).toBe(true)
  expect((await store.text(now, '/course/a.js'))?.type).toBe('text/javascript; charset=utf-8')
})

test('it goes on where it stood, and takes what has not changed from the earlier edition', async () => {
  await store.put(now, '/course/a.js', 'one')
  await store.put(old, '/course/lessons/x/', 'two')
  await store.put(old, '/course/', 'earlier three')
  await fill(now)
  expect(asked).toEqual(['/course/'])
  expect(await isReady(now)).toBe(true)
  expect((await store.text(old, '/course/'))?.text, 'the earlier edition is as it was').toBe('earlier three')
})

const faults: Readonly<Record<string, () => Response>> = {
  server: () => new Response('', { status: 500 }),
  cut: () => new Response('on', { headers: { 'content-type': 'text/javascript' } }),
  other: () => new Response('<h1>', { headers: { 'content-type': 'text/html' } }),
  network: () => {
    throw new TypeError('gone')
  },
}
for (const [trouble, answer] of Object.entries(faults))
  test(`a file that cannot be had is not kept and ends the saving: ${trouble}`, async () => {
    network = path => (path.endsWith('a.js') ? answer() : new Response(texts[path.replace('/course/', '')]))
    await expect(fill(now)).rejects.toMatchObject({ trouble })
    expect(await store.text(now, '/course/a.js')).toBeUndefined()
    expect(await isReady(now)).toBe(false)
  })

test('a disk that refuses is said as such', async () => {
  store.refuses = true
  await expect(fill(now)).rejects.toMatchObject({ trouble: 'space' })
})

test('a file spoilt on the disk is found before anything is called ready, and fetched anew', async () => {
  await store.put(now, '/course/a.js', 'bad')
  await expect(fill(now)).rejects.toMatchObject({ trouble: 'cut' })
  expect(await isReady(now)).toBe(false)
  await fill(now)
  expect((await store.text(now, '/course/a.js'))?.text).toBe('one')
})

test('what is stopped fetches nothing more', async () => {
  const stop = new AbortController()
  stop.abort()
  await expect(fill(now, undefined, stop.signal)).rejects.toThrow()
  expect(await isReady(now)).toBe(false)
})
