/**
 * A value that says when it changes: what the learner's facts and the state of saving live in. The interface is that
 * of an atom of nanostores, whose queues, batches and lifecycles were 600 bytes of every lesson for two stores.
 */
export type Store<T> = {
  get(): T
  /** @returns what ends the listening */
  listen(listener: (value: T) => void): () => void
  /** Like `listen`, and says the value of now at once. */
  subscribe(listener: (value: T) => void): () => void
}

export type OwnStore<T> = Store<T> & {
  /** Tells all who listen, also when one of them throws; the first error is thrown then. */
  set(value: T): void
}

export function store<T>(first: T): OwnStore<T> {
  let value = first
  const listeners = new Set<(value: T) => void>()
  const listen = (listener: (value: T) => void): (() => void) => {
    // Who listens twice is told twice.
    const own = (now: T) => listener(now)
    listeners.add(own)
    return () => void listeners.delete(own)
  }
  return {
    get: () => value,
    set(next) {
      if (Object.is(value, next)) return
      value = next
      const errors: unknown[] = []
      for (const listener of [...listeners])
        try {
          listener(value)
        } catch (error) {
          errors.push(error)
        }
      if (errors.length > 0) throw errors[0]
    },
    listen,
    subscribe(listener) {
      listener(value)
      return listen(listener)
    },
  }
}
