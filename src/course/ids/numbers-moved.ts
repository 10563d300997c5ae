import type { Path, Problem } from '../problem.ts'
import type { Places } from '../yaml.ts'
import { atEntry } from './compare.ts'
import type { Lock, Table } from './lock.ts'

/** Numbers are 1, 2, 3 … in every table, and those of the last release are where they were. */
export function numbersMoved(lock: Lock, released: Lock | undefined, yaml: Places): Problem[] {
  const walk = (table: Table, before: Table | undefined, path: Path): Problem[] => {
    const taken = Object.values(table)
      .map(({ n }) => n)
      .sort((a, b) => a - b)
    const gaps = taken.some((n, position) => n !== position + 1)
      ? [
          atEntry(
            yaml,
            path,
            `the numbers are ${taken.join(', ')}`,
            'they go from 1 on without gap or repetition: take the change back',
          ),
        ]
      : []
    const moved = Object.entries(before ?? {}).flatMap(([id, { n }]) => {
      const now = Object.hasOwn(table, id) ? table[id] : undefined
      if (now?.n === n) return []
      return atEntry(
        yaml,
        [...path, id],
        now ? `the number ${n} of "${id}" became ${now.n}` : `the number ${n} of "${id}" is lost`,
        'take the change back: what learners have stored uses this number',
      )
    })
    const inside = Object.entries(table).flatMap(([id, entry]) =>
      Object.entries(entry.parts ?? {}).flatMap(([list, parts]) =>
        walk(parts, before?.[id]?.parts?.[list], [...path, id, 'parts', list]),
      ),
    )
    return [...gaps, ...moved, ...inside]
  }
  return Object.entries(lock.ids).flatMap(([kind, table]) => walk(table, released?.ids[kind], ['ids', kind]))
}
