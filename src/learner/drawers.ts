/**
 * What else lies in storage under our root: all that is no fact in use. Shown to the learner as it is, so that he
 * sees everything, and emptied when he erases everything. Only «/progress/» loads this.
 */
import type { Surroundings } from './learner.ts'

export type Entry = { readonly key: string; readonly text: string }

export type Drawers = {
  /** Set aside because nobody could read it, as it was found. */
  readonly aside: readonly Entry[]
  /** Facts that a newer edition wrote; this one cannot say what they are about. */
  readonly newer: readonly Entry[]
  /** Acts caught before the scripts were there and not taken yet. */
  readonly early: readonly Entry[]
  /** Marks of what was erased: they name nothing, they only keep another tab from bringing it back. */
  readonly erased: number
  /** Other keys of ours, such as the theme; a trainer's plans and rooms, see keep-one.ts. */
  readonly other: readonly Entry[]
  /** Values under a longer root: another learner on this device, for example the copy kept for an LMS. */
  readonly elsewhere: number
}

export type Where = Pick<Surroundings, 'prefix' | 'storage'>

/** @param inUse ids of the facts that the learner holds */
export function openDrawers({ prefix, storage }: Where, inUse: { has(id: string): boolean }): Drawers {
  const groups = Map.groupBy(entries({ prefix, storage }), ({ key }) => {
    const [drawer = '', ...rest] = key.slice(prefix.length + 1).split(':')
    if (rest.length === 0) return 'other'
    if (drawer === 'workshop' || drawer === 'room') return 'other'
    if (drawer === 'fact') return inUse.has(rest.join(':')) ? 'used' : 'newer'
    return drawer === 'aside' || drawer === 'early' || drawer === 'erased' ? drawer : 'elsewhere'
  })
  const list = (name: 'aside' | 'newer' | 'early' | 'other') => groups.get(name) ?? []
  return {
    aside: list('aside'),
    newer: list('newer'),
    early: list('early'),
    other: list('other'),
    erased: groups.get('erased')?.length ?? 0,
    elsewhere: groups.get('elsewhere')?.length ?? 0,
  }
}

/** Throws away these entries. @returns false if storage would not let some of them go. */
export function discard({ storage }: Where, gone: readonly Entry[]): boolean {
  try {
    const store = storage()
    for (const { key } of gone) store?.removeItem(key)
    return gone.every(({ key }) => (store?.getItem(key) ?? null) === null)
  } catch {
    return false
  }
}

function entries({ prefix, storage }: Where): Entry[] {
  try {
    const store = storage()
    if (!store) return []
    return Object.getOwnPropertyNames(store)
      .filter(key => key.startsWith(`${prefix}:`))
      .map(key => ({ key, text: String(store.getItem(key) ?? '') }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
  } catch {
    return []
  }
}
