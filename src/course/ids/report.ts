import type { Lock, Table } from './lock.ts'

/** What an update does to what learners have stored. */
export interface Report {
  /** `clearing`: something that was stored is forgotten or set aside. */
  edit: 'none' | 'safe' | 'clearing'
  /** For people, the summary first. */
  lines: string[]
}

/** Compares the lock with that of the last release. */
export function report(lock: Lock, released: Lock | undefined): Report {
  if (!released)
    return { edit: 'safe', lines: ['ids: there is no release yet, so nothing that is stored can be lost'] }
  const added: string[] = []
  const kept: string[] = []
  const cleared: string[] = []

  const walk = (now: Table, before: Table, what: string) => {
    for (const [id, entry] of Object.entries(now)) {
      const name = `${what} "${id}"`
      const old = Object.hasOwn(before, id) ? before[id] : undefined
      if (!old) {
        if (!entry.dropped) added.push(name)
        continue
      }
      if (entry.dropped && !old.dropped)
        cleared.push(`${name} is dropped: what was stored about it is forgotten`)
      else if (entry['renamed-to'] && !old['renamed-to'])
        kept.push(`${name} is now "${entry['renamed-to']}": kept`)
      else if (entry.since !== old.since)
        cleared.push(
          `${name} was ${old.key ?? old.type} and is ${entry.key ?? entry.type}: earlier answers no longer count`,
        )
      for (const [list, parts] of Object.entries(entry.parts ?? {}))
        walk(parts, old.parts?.[list] ?? {}, `${name}: ${list} ›`)
    }
  }
  for (const [kind, table] of Object.entries(lock.ids)) walk(table, released.ids[kind] ?? {}, kind)

  const since = `since the last release (lock ${released.version} → ${lock.version})`
  if (cleared.length > 0)
    return { edit: 'clearing', lines: [`ids: a clearing edit ${since}`, ...cleared, ...kept, count(added)] }
  if (kept.length + added.length > 0)
    return { edit: 'safe', lines: [`ids: a safe edit ${since}`, ...kept, count(added)] }
  return { edit: 'none', lines: [`ids: nothing changed ${since}`] }
}

function count(added: readonly string[]): string {
  return `${added.length} new`
}
