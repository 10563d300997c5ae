/**
 * One learner on one device: what he did, told as facts to whoever listens. Every act is in storage before
 * `record` returns; if storage refuses, the act stays in memory, counts like any other and is offered again.
 */
import { atom, type ReadableAtom } from 'nanostores'
import {
  type Deed,
  type Fact,
  type Facts,
  identify,
  NO_FACTS,
  type Setting,
  stamp,
  type Text,
} from './fact.ts'
import { openKeep } from './keep.ts'
import { nextNumber, placeOf, settle } from './merge.ts'
import { isRecord, isSecond, readDeed } from './read-fact.ts'
import type { Migration } from './versions.ts'

/** What the saved sign and the one banner say. `full` includes a disk that refuses. */
export type Saving = {
  readonly state: 'saved' | 'full' | 'blocked'
  /** Values nobody could read, set aside during this visit. */
  readonly aside: number
  readonly newer: number
}

export type Learner = {
  readonly $facts: ReadableAtom<Facts>
  readonly $saving: ReadableAtom<Saving>
  /** Writes an act down in this tick. */
  record(deed: Deed): void
  /** The same for typing and dragging, where only the latest counts: it is written 300 ms after the first of a
   * burst (so that an hour of typing never hangs on one timer), or when the page hides. */
  recordSoon(deed: Setting | Text): void
  flush(): void
  /** Takes in facts of a file, an LMS, a text. @returns how many were new. */
  absorb(facts: Facts): number
  /** @returns false if storage would not let some of them go; those stay in sight. */
  erase(ids: Iterable<string>): boolean
  /** Takes in acts that the page caught before this code was there, each of them once. */
  takeEarly(caught: readonly unknown[]): void
  /** Another tab has written or removed this key; what it wrote is read from storage. */
  hear(key: string | null, text?: string | null): void
  /** Looks at storage again: the page comes back to the front or from the browser's cache, where nothing was heard. */
  refresh(): void
}

export type Surroundings = {
  /** Root of the keys, so that two courses or editions on one origin stay apart. */
  readonly prefix: string
  readonly storage: () => Storage | undefined
  /** Seconds since 1970. */
  readonly now: () => number
  /** Facts known from elsewhere, for example from an LMS. What was erased on this device stays so. */
  readonly first?: Facts
  /** Steps from older versions of stored data; a test gives its own. */
  readonly steps?: readonly Migration[]
}

const BURST = 300

export function openLearner({ prefix, storage, now, first = NO_FACTS, steps }: Surroundings): Learner {
  const keep = openKeep(prefix, storage, steps)
  const $facts = atom<Facts>(NO_FACTS)
  const $saving = atom<Saving>({ state: 'saved', aside: 0, newer: 0 })
  let aside = 0
  let newer = 0
  /** What storage refused so far. */
  const unsaved = new Map<string, Fact>()
  /** Replaced values and texts: they leave storage when all that replaced them is there. */
  const replaced = new Map<string, Fact>()
  const soon = new Map<string, Deed>()
  let burst: ReturnType<typeof setTimeout> | undefined

  /** Writes facts, and what was refused before if there is room now; then shows more facts and lets go of others. */
  function take(
    written: readonly Fact[],
    shown: Iterable<Fact>,
    gone: ReadonlySet<string> = new Set(),
  ): void {
    let room = true
    for (const id of gone) unsaved.delete(id)
    for (const fact of written) {
      unsaved.set(fact.id, fact)
      if (keep.save(fact)) unsaved.delete(fact.id)
      else room = false
    }
    for (const [id, fact] of room ? unsaved : [])
      if (keep.find(id) === 'erased' || keep.save(fact)) unsaved.delete(id)

    const held = $facts.get()
    const all = [...held.values(), ...shown].filter(({ id }) => !gone.has(id))
    const facts = settle(all)
    for (const fact of facts.size < all.length ? all : []) {
      if (facts.has(fact.id)) continue
      replaced.set(fact.id, fact)
      unsaved.delete(fact.id)
    }
    if (unsaved.size === 0) {
      for (const id of replaced.keys()) keep.drop(id)
      replaced.clear()
    }
    if (facts.size !== held.size || [...facts.keys()].some(id => !held.has(id))) $facts.set(facts)

    const state = !keep.works ? 'blocked' : unsaved.size > 0 ? 'full' : 'saved'
    const saving = { state, aside, newer } as const
    if (JSON.stringify(saving) !== JSON.stringify($saving.get())) $saving.set(saving)
  }

  function recordAt(deed: Deed, at: number): Fact {
    // A clock that is quite wrong is only shown; with such a second the act could not be read back one day.
    const fact = stamp(deed, nextNumber($facts.get()), isSecond(at) ? at : 0)
    take([fact], [fact])
    return fact
  }

  function takeEarly(raw: unknown): boolean {
    const deed = readDeed(raw)
    if (!deed) return false
    const at = isRecord(raw) && isSecond(raw['at']) ? raw['at'] : now()
    const isSame = (fact: Fact) => fact.about === deed.about && identify(deed, fact.n, at) === fact.id
    const fact = [...$facts.get().values()].find(isSame) ?? recordAt(deed, at)
    return !unsaved.has(fact.id)
  }

  const learner: Learner = {
    $facts,
    $saving,
    record(deed) {
      soon.delete(placeOf(deed))
      recordAt(deed, now())
    },
    recordSoon(deed) {
      soon.set(placeOf(deed), deed)
      burst ??= setTimeout(learner.flush, BURST)
    },
    flush() {
      clearTimeout(burst)
      burst = undefined
      const deeds = [...soon.values()]
      soon.clear()
      for (const deed of deeds) recordAt(deed, now())
      take([], [])
    },
    absorb(facts) {
      const held = $facts.get()
      learner.refresh()
      const missing = [...facts.values()].filter(({ id }) => typeof keep.find(id) !== 'object')
      if (missing.length > 0) take(missing, missing)
      return [...$facts.get().keys()].filter(id => facts.has(id) && !held.has(id)).length
    },
    erase(ids) {
      const gone = new Set(ids)
      const places = new Set([...$facts.get().values()].filter(({ id }) => gone.has(id)).map(placeOf))
      for (const place of places) soon.delete(place)
      for (const [id, fact] of replaced) if (places.has(placeOf(fact))) gone.add(id)
      const done = new Set([...gone].filter(keep.erase))
      take([], [], done)
      return done.size === gone.size
    },
    takeEarly(caught) {
      for (const raw of caught) takeEarly(raw)
      keep.takeEarly(takeEarly)
    },
    hear(key) {
      const id = key?.split(':').pop() ?? ''
      const found = keep.find(id)
      if (found === 'erased') take([], [], new Set([id]))
      else if (found && !$facts.get().has(id)) take([], [found])
    },
    refresh() {
      const loaded = keep.load($facts.get())
      aside += loaded.aside
      newer = loaded.newer
      take([], loaded.facts, loaded.erased)
    },
  }

  learner.absorb(new Map([...first].filter(([id]) => keep.find(id) !== 'erased')))
  return learner
}
