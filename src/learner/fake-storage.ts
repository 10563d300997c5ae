/** A localStorage that can be broken on purpose. Only for tests; it behaves like the browser's, key by key. */

export type Fault = 'forbidden' | 'full' | 'refuses' | 'ignores' | 'garbage' | undefined

export type FakeStorage = {
  readonly storage: Storage
  readonly kept: Map<string, string>
  /** What fails from now on; undefined heals it. */
  fail(fault: Fault): void
  /** How many more letters may be written before it is full. */
  leave(letters: number): void
  /** After so many more writes and removals the tab dies: each further one throws and changes nothing. */
  crashAfter(changes: number): void
  /** Writes and removals so far. */
  changes(): number
  /** Called with the key of every change, as the browser tells the other tabs. */
  tell(listener: (key: string) => void): void
  readonly open: () => Storage
}

export function fakeStorage(content: Iterable<readonly [string, string]> = []): FakeStorage {
  const kept = new Map<string, string>(content)
  const listeners: ((key: string) => void)[] = []
  let fault: Fault
  let room = Number.POSITIVE_INFINITY
  let life = Number.POSITIVE_INFINITY
  let changes = 0

  function change(key: string, act: () => void): void {
    if (life <= 0) throw new Error('the tab is dead')
    life--
    changes++
    act()
    for (const listener of listeners) listener(key)
  }
  const methods = {
    getItem(key: string): string | null {
      if (fault === 'forbidden') throw new DOMException('denied', 'SecurityError')
      const text = kept.get(key) ?? null
      return fault === 'garbage' && text !== null ? text.slice(1, -2) : text
    },
    setItem(key: string, text: string): void {
      if (fault === 'forbidden') throw new DOMException('denied', 'SecurityError')
      if (fault === 'full' || fault === 'refuses') throw new DOMException('full', 'QuotaExceededError')
      if (fault === 'ignores') return
      const more = text.length - (kept.get(key)?.length ?? -key.length)
      if (more > room) throw new DOMException('full', 'QuotaExceededError')
      change(key, () => {
        room -= more
        kept.set(key, text)
      })
    },
    removeItem(key: string): void {
      if (fault === 'forbidden' || fault === 'refuses') throw new DOMException('denied', 'SecurityError')
      const held = kept.get(key)
      if (held === undefined || fault === 'ignores') return
      change(key, () => {
        room += held.length + key.length
        kept.delete(key)
      })
    },
    clear: () => kept.clear(),
    key: (place: number) => [...kept.keys()][place] ?? null,
    length: 0,
  } satisfies Storage
  const storage: Storage = new Proxy<Storage>(methods, {
    ownKeys: () => {
      if (fault === 'forbidden') throw new DOMException('denied', 'SecurityError')
      // A proxy must name its own fixed properties too; those of a real storage are none.
      return [...kept.keys(), ...Object.keys(methods)]
    },
    getOwnPropertyDescriptor: (_, key) =>
      typeof key === 'string' && kept.has(key)
        ? { value: kept.get(key), enumerable: true, configurable: true, writable: true }
        : Object.getOwnPropertyDescriptor(methods, key),
  })
  return {
    storage,
    kept,
    fail: next => {
      fault = next
    },
    leave: letters => {
      room = letters
    },
    crashAfter: left => {
      life = left
    },
    changes: () => changes,
    tell: listener => listeners.push(listener),
    open: () => {
      if (fault === 'forbidden') throw new DOMException('denied', 'SecurityError')
      return storage
    },
  }
}
