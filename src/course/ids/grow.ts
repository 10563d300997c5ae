import type { Lock, Locked, Table } from './lock.ts'
import type { Meaning, Present } from './present.ts'

/**
 * The lock with what is new in the content: new ids get the next number, ids marked `rekeyed` their new key.
 * Nothing else changes: what is gone or has another key is for a person to decide. The same lock if nothing is new.
 */
export function grow(lock: Lock, content: Present): Lock {
  const grown = structuredClone(lock)
  grown.version += 1
  let changed = false
  for (const [kind, ids] of content) {
    grown.ids[kind] ??= {}
    if (growTable(grown.ids[kind], ids, grown.version)) changed = true
  }
  return changed ? grown : lock
}

function growTable(table: Table, ids: ReadonlyMap<string, Meaning>, version: number): boolean {
  let changed = false
  for (const [id, meaning] of ids) {
    let entry = Object.hasOwn(table, id) ? table[id] : undefined
    if (!entry) {
      entry = {
        n: 1 + Math.max(0, ...Object.values(table).map(({ n }) => n)),
        since: version,
        ...said(meaning),
      }
      const before = Object.values(table).find(other => other['renamed-to'] === id)
      if (before && sameMeaning(before, meaning)) entry.since = before.since
      table[id] = entry
      changed = true
    } else if (entry.rekeyed) {
      delete entry.rekeyed
      if (!sameMeaning(entry, meaning))
        Object.assign(entry, { type: undefined, key: undefined }, said(meaning), { since: version })
      changed = true
    }
    for (const [list, parts] of meaning.parts ?? []) {
      entry.parts ??= {}
      entry.parts[list] ??= {}
      if (growTable(entry.parts[list], parts, version)) changed = true
    }
  }
  return changed
}

function said({ type, key }: Meaning): Pick<Locked, 'type' | 'key'> {
  return { ...(type === undefined ? {} : { type }), ...(key === undefined ? {} : { key }) }
}

/** Whether what was stored about the entry still means the same. */
export function sameMeaning(entry: Locked, meaning: Meaning): boolean {
  return entry.type === meaning.type && entry.key === meaning.key
}
