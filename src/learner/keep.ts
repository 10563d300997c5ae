/**
 * The one door to localStorage. It never throws and never destroys: storage that is missing, forbidden or full is
 * answered with `false`, and what cannot be read is set aside under another key. A fact has a key of its own and
 * its id follows from its content, so no two tabs ever write different things under one key, a crash loses at
 * most the act in hand, and one broken value costs one fact.
 */
import type { Fact, Facts } from './fact.ts'
import { fingerprint } from './fingerprint.ts'
import { readFact } from './read-fact.ts'
import { type Migration, migrations, readKept, versionOf } from './versions.ts'

export type Loaded = {
  readonly facts: readonly Fact[]
  readonly erased: ReadonlySet<string>
  /** Values set aside now because nobody could read them. */
  readonly aside: number
  /** Values of a newer edition of the course: left alone. */
  readonly newer: number
}

export type Keep = {
  /** False where storage is missing or forbidden: then everything lives as long as the page. */
  readonly works: boolean
  /** Reads all facts but those known already. */
  load(known: Facts): Loaded
  /** What lies under an id now; a late message of another tab is asked about here, not believed. */
  find(id: string): Fact | 'erased' | undefined
  /** Writes a fact and takes off the mark of erasing: who acts again or loads a file wants it back.
   * @returns false when the browser would not take it, or could not give it back one day */
  save(fact: Fact): boolean
  drop(id: string): void
  /** Removes a fact and remembers that, so that another tab does not bring it back. */
  erase(id: string): boolean
  /** Hands out acts given before the page's scripts were there; each goes when `take` says that it is safe. */
  takeEarly(take: (raw: unknown) => boolean): void
}

/** @param open may throw: the mere sight of `localStorage` does where cookies are forbidden. */
export function openKeep(
  prefix: string,
  open: () => Storage | undefined,
  steps: readonly Migration[] = migrations,
): Keep {
  const FACT = `${prefix}:fact:`
  const ERASED = `${prefix}:erased:`
  const v = versionOf(steps)
  const storage = attempt(() => {
    const found = open()
    found?.getItem(FACT)
    return found
  })

  function keys(start: string): string[] {
    return (attempt(() => Object.getOwnPropertyNames(storage)) ?? []).filter(key => key.startsWith(start))
  }
  function write(key: string, text: string): boolean {
    attempt(() => storage?.setItem(key, text))
    return read(key) === text
  }
  function read(key: string): string | null {
    return attempt(() => storage?.getItem(key)) ?? null
  }
  function remove(key: string): void {
    attempt(() => storage?.removeItem(key))
  }
  function put(fact: Fact): boolean {
    return write(FACT + fact.id, JSON.stringify({ v, ...fact }))
  }
  /** Two broken values of one key lie side by side; where there is no room for a copy the original stays. */
  function setAside(key: string, text: string): void {
    if (write(`${prefix}:aside:${key.slice(prefix.length + 1)}:${fingerprint(text)}`, text)) remove(key)
  }

  return {
    works: !!storage,
    load(known) {
      const ours = keys(prefix)
      const idsIn = (start: string) =>
        ours.filter(key => key.startsWith(start)).map(key => key.slice(start.length))
      const erased = new Set(idsIn(ERASED))
      const facts: Fact[] = []
      let aside = 0
      let newer = 0
      for (const id of idsIn(FACT)) {
        const key = FACT + id
        const text = known.has(id) ? null : read(key)
        // A mark without its deed done: the tab was closed between the two.
        if (erased.has(id)) remove(key)
        else if (text !== null) {
          const fact = readKept(parse(text), steps)
          if (fact === 'newer') newer++
          else if (!fact) {
            aside++
            setAside(key, text)
          } else {
            const gone = erased.has(fact.id)
            if (!gone) facts.push(fact)
            // Brought from an older version, where it had another id.
            if (fact.id !== id && (gone || put(fact))) remove(key)
          }
        }
      }
      return { facts, erased, aside, newer }
    },
    find(id) {
      if (read(ERASED + id) !== null) return 'erased'
      const fact = readKept(parse(read(FACT + id)), steps)
      return fact === 'newer' ? undefined : fact
    },
    save(fact) {
      if (!readFact(fact)) return false
      remove(ERASED + fact.id)
      // The same act in the form of a newer edition is in good hands there.
      return readKept(parse(read(FACT + fact.id)), steps) === 'newer' || put(fact)
    },
    drop: id => remove(FACT + id),
    erase(id) {
      const mark = () => write(ERASED + id, `${v}`)
      const marked = mark()
      remove(FACT + id)
      // In a full storage there is room for the mark only now.
      return marked || mark() || read(FACT + id) === null
    },
    takeEarly(take) {
      for (const key of keys(`${prefix}:early:`)) if (take(parse(read(key)))) remove(key)
    },
  }
}

function parse(text: string | null): unknown {
  return attempt(() => JSON.parse(text ?? ''))
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
