import { didYouMean } from '../nearest.ts'
import type { Path, Problem } from '../problem.ts'
import type { Places } from '../yaml.ts'
import { sameMeaning } from './grow.ts'
import type { Lock, Locked, Table } from './lock.ts'
import type { Meaning, Present } from './present.ts'

/** Where lock and content do not agree. `yaml` is the lock's text, for the places. */
export function compare(lock: Lock, content: Present, yaml: Places): Problem[] {
  return [...content].flatMap(([kind, ids]) =>
    compareTables(lock.ids[kind] ?? {}, ids, kind, ['ids', kind], yaml),
  )
}

function compareTables(
  table: Table,
  ids: ReadonlyMap<string, Meaning>,
  what: string,
  path: Path,
  yaml: Places,
): Problem[] {
  const say = (at: Path, wrong: string, right: string) => atEntry(yaml, at, wrong, right)
  const fresh = [...ids.keys()].filter(id => !Object.hasOwn(table, id))
  const missing = fresh.map(id => say(path, `${what} "${id}" has no number yet`, 'run "npm run ids"'))

  const known = Object.entries(table).flatMap(([id, entry]) => {
    const here = [...path, id]
    const meaning = ids.get(id)
    if (!meaning) return gone(id, entry, here)
    if (entry.dropped || entry['renamed-to'])
      return say(
        here,
        `${what} "${id}" was given up and is used again`,
        'choose another id: an id is never reused',
      )
    const lists = new Set([...Object.keys(entry.parts ?? {}), ...(meaning.parts?.keys() ?? [])])
    const inside = [...lists].flatMap(list =>
      compareTables(
        entry.parts?.[list] ?? {},
        meaning.parts?.get(list) ?? new Map(),
        `${what} "${id}": ${list} ›`,
        [...here, 'parts', list],
        yaml,
      ),
    )
    return [...rekeyed(id, entry, meaning, here), ...inside]
  })
  return [...missing, ...known]

  function gone(id: string, entry: Locked, here: Path): Problem[] {
    const to = entry['renamed-to']
    if (entry.dropped) return []
    if (to !== undefined)
      return ids.has(to)
        ? []
        : [say(here, `"${id}" is renamed to "${to}", which is not there`, didYouMean(to, ids.keys()))]
    const newName = fresh[0] ?? 'new-id'
    return [
      say(
        here,
        `${what} "${id}" is gone from the content`,
        `put it back, or write here "dropped": true (what was stored about it is forgotten) or "renamed-to": "${newName}" (it is kept)`,
      ),
    ]
  }

  function rekeyed(id: string, entry: Locked, meaning: Meaning, here: Path): Problem[] {
    if (sameMeaning(entry, meaning))
      return entry.rekeyed ? [say(here, `"${id}" is marked "rekeyed"`, 'run "npm run ids"')] : []
    if (entry.rekeyed) return [say(here, `the new key of "${id}" is not taken over yet`, 'run "npm run ids"')]
    const was = [entry.type, entry.key].filter(Boolean).join(': ') || 'nothing'
    const is = [meaning.type, meaning.key].filter(Boolean).join(': ') || 'nothing'
    return [
      say(
        here,
        `${what} "${id}" was ${was} and is ${is}`,
        'put it back, or write here "rekeyed": true (earlier answers no longer count) and run "npm run ids"',
      ),
    ]
  }
}

/** A problem of an entry of the lock: its key is the id. */
export function atEntry(yaml: Places, path: Path, wrong: string, right: string): Problem {
  return { file: yaml.file, ...yaml.keyPlace(path), path: yaml.idPath(path), wrong, right }
}
