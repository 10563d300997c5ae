import { afterEach, expect, test, vi } from 'vitest'
import { KEPT_FOR, openRoom, type Room } from './room.ts'
import { roomDrawer } from './storage.ts'
import { broadcastWire, type Post, type Wire, windowWire } from './wires.ts'

const NOON = Date.UTC(2026, 10, 28, 12)
let now = NOON
afterEach(() => {
  now = NOON
})

/** Windows that all hear each other, as in a BroadcastChannel; messages travel as text. */
function air() {
  const ears = new Map<Wire, (message: unknown) => void>()
  let cut = false
  const wire = (): Wire => {
    const own: Wire = {
      send(message) {
        if (cut || !ears.has(own)) return
        const text = JSON.stringify(message)
        for (const [other, hear] of ears) if (other !== own) hear(JSON.parse(text))
      },
      listen: hear => void ears.set(own, hear),
      close: () => void ears.delete(own),
    }
    return own
  }
  const hear = (is: boolean): void => {
    cut = !is
  }
  return { wire, hear }
}

/** A device: what is kept there outlives its windows. */
function device(kept = new Map<string, string>()) {
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    key: () => null,
    length: 0,
  } satisfies Storage
  return { kept, open: () => storage }
}

let windows = 0
function open(wires: readonly Wire[], at: () => Storage | undefined = () => undefined, deck = 'cells'): Room {
  windows++
  const self = `window-${windows}`
  return openRoom({ deck, self, now: () => now, wires, ...roomDrawer('course', deck, at) })
}

test('two windows show the same, whoever acts', () => {
  const { wire } = air()
  const [slides, presenter] = [open([wire()]), open([wire()])]
  presenter.dispatch({ type: 'go', slide: 'a' })
  slides.dispatch({ type: 'start', slide: 'a', minutes: 5 })
  presenter.dispatch({ type: 'count', slide: 'v', option: 1, hands: 3 })
  expect(slides.get()).toEqual(presenter.get())
  expect(slides.get()).toMatchObject({ slide: 'a', votes: { v: { first: [0, 3] } } })
})

test('a window that comes anew is told, and one that is reloaded finds its place, timers and votes', () => {
  const { wire } = air()
  const { open: at } = device()
  const first = open([wire()], at)
  first.dispatch({ type: 'go', slide: 'b', step: 1 })
  first.dispatch({ type: 'start', slide: 'b', minutes: 10 })
  const second = open([wire()])
  expect(second.get(), 'told by the other').toEqual(first.get())
  first.close()
  now += 60_000
  second.dispatch({ type: 'count', slide: 'b', option: 0, hands: 4 })
  const again = open([wire()], at)
  expect(again.get()).toEqual(second.get())
  expect(again.get().votes['b']?.first).toEqual([4])
  again.close()
  second.close()
  expect(open([wire()], at).get(), 'alone, from storage').toEqual(second.get())
})

test('windows that could not hear each other for a while find together', () => {
  const { wire, hear } = air()
  const [a, b] = [open([wire()]), open([wire()])]
  hear(false)
  a.dispatch({ type: 'count', slide: 'v', option: 0, hands: 7 })
  b.dispatch({ type: 'go', slide: 'c' })
  hear(true)
  b.ask()
  expect(a.get()).toEqual(b.get())
  expect(a.get()).toMatchObject({ slide: 'c', votes: { v: { first: [7] } } })
})

test('others are counted while they are heard, and gone when they say so or fall silent', () => {
  const { wire } = air()
  const a = open([wire()])
  const told = vi.fn()
  a.listen(told)
  expect(a.others()).toBe(0)
  const b = open([wire()])
  expect(a.others()).toBe(1)
  expect(told).toHaveBeenCalled()
  expect(b.others()).toBe(1)
  b.close()
  expect(a.others()).toBe(0)
  open([wire()])
  now += 60_000
  expect(a.others(), 'not heard for a minute').toBe(0)
})

test('a room begun anew is empty in every window', () => {
  const { wire } = air()
  const [a, b] = [open([wire()]), open([wire()])]
  a.dispatch({ type: 'go', slide: 'z' })
  b.begin()
  expect(a.get().slide).toBeUndefined()
  a.dispatch({ type: 'go', slide: 'a' })
  expect(b.get().slide).toBe('a')
})

test('rooms of different decks do not hear each other', () => {
  const { wire } = air()
  const a = open([wire()])
  open([wire()], () => undefined, 'next').dispatch({ type: 'go', slide: 'other' })
  expect(a.get().slide).toBeUndefined()
  expect(a.others()).toBe(0)
})

test('a room of yesterday is not gone on with, and does not come back', () => {
  const { wire } = air()
  const { open: at } = device()
  open([], at).dispatch({ type: 'go', slide: 'old' })
  now += KEPT_FOR
  const today = open([wire()], at)
  expect(today.get().slide).toBeUndefined()
  today.dispatch({ type: 'go', slide: 'new' })
  expect(open([wire()]).get().slide).toBe('new')
})

test('storage that is missing, full or broken does not stop a show', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  const room = open([], full)
  room.dispatch({ type: 'go', slide: 'a' })
  expect(room.get().slide).toBe('a')
  const broken = device(new Map([['course:room:cells', '{"run":"x"']]))
  expect(open([], broken.open).get().slide).toBeUndefined()
})

test('a stranger’s message is not heard', () => {
  const heard: ((message: unknown) => void)[] = []
  const wire: Wire = { send: () => {}, listen: hear => void heard.push(hear), close: () => {} }
  const room = open([wire])
  for (const message of [undefined, 'go', { sign: 'other' }, { sign: 'chetyre-etapa:room', deck: 'cells' }])
    heard[0]?.(message)
  expect(room.others()).toBe(0)
})

/** A window as another one holds it: what is posted comes from that other one. */
type Handle = { postMessage(message: unknown): void }

/** Two windows of which the second was opened by the first, without a channel. */
function openedWindow(origin: string, from = origin): [first: Post, second: Post] {
  const ears: Set<(event: MessageEvent) => void>[] = [new Set(), new Set()]
  const handle = (to: number): Handle => handles[to] ?? { postMessage: () => {} }
  const handles = [0, 1].map(to => ({
    postMessage(data: unknown) {
      const event = new MessageEvent('message', { data, origin: from })
      Object.defineProperty(event, 'source', { value: handle(1 - to) })
      for (const hear of [...(ears[to] ?? [])]) hear(event)
    },
  }))
  const make = (place: number, opener: unknown): Post => ({
    opener,
    location: { origin },
    addEventListener: (_, hear) => void ears[place]?.add(hear),
    removeEventListener: (_, hear) => void ears[place]?.delete(hear),
  })
  return [make(0, null), make(1, handle(0))]
}

test.each(['https://example.org', 'null'])(
  'a window opened by another reaches it from %s, and is answered',
  origin => {
    const [first, second] = openedWindow(origin)
    const a = open([windowWire(first)])
    a.dispatch({ type: 'go', slide: 'before' })
    const b = open([windowWire(second)])
    expect(b.get().slide).toBe('before')
    b.dispatch({ type: 'go', slide: 'from-presenter' })
    expect(a.get().slide).toBe('from-presenter')
    a.dispatch({ type: 'go', slide: 'from-slides' })
    expect(b.get().slide).toBe('from-slides')
    expect([a.others(), b.others()]).toEqual([1, 1])
  },
)

test.each([
  ['https://example.org', 'https://other.example'],
  ['null', 'https://other.example'],
])('a page of %s does not hear %s', (origin, from) => {
  const [first, second] = openedWindow(origin, from)
  const a = open([windowWire(first)])
  open([windowWire(second)]).dispatch({ type: 'go', slide: 'x' })
  expect(a.get().slide).toBeUndefined()
  expect(a.others()).toBe(0)
})

test('where there is no channel there is no wire', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  expect(broadcastWire('x')).toBeUndefined()
  vi.unstubAllGlobals()
})
