/**
 * Facts as columns of a table: what repeats from act to act is told as a difference, ids by short names, and the id of a
 * fact not at all, as it follows from the content. Like lies beside like, and compressing has little left to find.
 */
import { byOrder, type Fact, type Facts, stamp } from '../fact.ts'
import { settle } from '../merge.ts'
import { isCount, isRecord, readDeed } from '../read-fact.ts'
import { isVersion, migrations, readKept, VERSION, versionOf } from '../versions.ts'
import type { Names } from './names.ts'

/** Free words stay in the file: they are long, and a message goes through other hands. */
const kinds = ['answer', 'prediction', 'seen', 'choice', 'value', 'summary'] as const
const order: readonly string[] = kinds
const fields = {
  answer: ['said', 'place', 'round', 'lock', 'sure'],
  prediction: ['said'],
  seen: [],
  choice: ['said', 'from'],
  value: ['value'],
  summary: ['record'],
} as const

export type Rows =
  | { readonly is: 'read'; readonly facts: Facts; readonly unreadable: number }
  | { readonly is: 'newer' | 'unreadable' }

export function writeRows(facts: Facts, names: Names): string {
  const acts = [...facts.values()].filter(({ kind }) => kind !== 'text').sort(byOrder)
  const told = acts.map(fact => {
    const raw: Readonly<Record<string, unknown>> = fact
    const row = fieldsOf(fact.kind).map(field => short(field, raw[field], names))
    while (row.length > 0 && row.at(-1) === undefined) row.pop()
    return row
  })
  return JSON.stringify([
    VERSION,
    names.version,
    acts.map(({ kind }) => order.indexOf(kind)),
    acts.map(({ about }) => names.short(about)),
    acts.map(({ n }, place) => n - (acts[place - 1]?.n ?? 0)),
    acts.map(({ at }, place) => at - (acts[place - 1]?.at ?? 0)),
    told,
  ])
}

/** What cannot be read is counted and left out; of a newer version, or a later list of ids, nothing is read. */
export function readRows(text: string, names: Names, steps = migrations): Rows {
  const [version, ids, ...columns] = listFrom(parsed(text))
  const [kind = [], about = [], more = [], later = [], told = []] = columns.map(listFrom)
  if (!isVersion(version) || !isCount(ids) || columns.length !== 5) return { is: 'unreadable' }
  if (version > versionOf(steps) || ids > names.version) return { is: 'newer' }
  const facts: Fact[] = []
  let [n, at] = [0, 0]
  for (const place of kind.keys()) {
    n += Number(more[place])
    at += Number(later[place])
    const name = kinds[Number(kind[place])]
    if (!name) continue
    const row = listFrom(told[place])
    const given = fieldsOf(name).map((field, at) => [field, long(field, row[at], names)] as const)
    const act = {
      ...{ kind: name, about: longName(about[place], names) },
      ...Object.fromEntries(given.filter(([, one]) => one !== undefined)),
    }
    // Of an older version the migration makes the id.
    const deed = version === versionOf(steps) ? readDeed(act) : undefined
    const id = deed ? stamp(deed, n, at).id : ''
    const fact = readKept({ ...act, n, at, id, v: version }, steps)
    if (isRecord(fact)) facts.push(fact)
  }
  return { is: 'read', facts: settle(facts), unreadable: kind.length - facts.length }
}

const fieldsOf = (kind: Fact['kind']): readonly string[] => (kind === 'text' ? [] : fields[kind])

function listFrom(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : []
}

function short(field: string, value: unknown, names: Names): unknown {
  if ((field !== 'said' && field !== 'record') || !Array.isArray(value)) return value
  const told: unknown[] = value.map(one => (field === 'said' ? names.short(String(one)) : one))
  // One is the rule, and needs no brackets.
  return told.length === 1 ? told[0] : told
}

function long(field: string, value: unknown, names: Names): unknown {
  if (value === undefined || (field !== 'said' && field !== 'record')) return value
  const told: unknown[] = Array.isArray(value) ? value : [value]
  return field === 'said' ? told.map(one => longName(one, names)) : told
}

function longName(short: unknown, names: Names): string | undefined {
  return typeof short === 'string' ? names.long(short) : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
