/** Progress as a file a person keeps, sends and loads: JSON with every fact, nothing computed, a line a fact. */
import type { Fact, Facts } from './fact.ts'
import { byOrder } from './fact.ts'
import { settle } from './merge.ts'
import { isRecord } from './read-fact.ts'
import { isVersion, migrations, readKept, VERSION, versionOf } from './versions.ts'

export const FORMAT = 'chetyre-etapa-progress'
export const COURSE = 'chetyre-etapa'
/** A storage holds five million letters, in Russian two bytes each: what it holds always fits, and double that. */
export const MOST_BYTES = 20_000_000

export function writeProgress(facts: Facts): string {
  const head = `"format":"${FORMAT}","version":${VERSION},"course":"${COURSE}"`
  const lines = [...facts.values()].sort(byOrder).map(fact => JSON.stringify(fact))
  return `{${head},"facts":[\n${lines.join(',\n')}\n]}\n`
}

/** Why a file was refused; each has a sentence in the words of the interface. Nothing was changed. */
export type Refusal =
  | 'too-big'
  /** The browser could not read the file: the stick was pulled out. */
  | 'unreadable'
  | 'not-json'
  /** Begins as a progress file and does not end as one: a broken download, a full disk. */
  | 'cut-off'
  | 'not-progress'
  | 'other-course'
  | 'newer'
  | 'no-facts'

export type Reading =
  | { readonly is: 'read'; readonly facts: Facts; readonly unreadable: number }
  | { readonly is: 'refused'; readonly why: Refusal }

/** Reads what a person chose; a huge file is refused before a byte of it is in memory. */
export async function readProgressFile(file: Pick<Blob, 'size' | 'text'>): Promise<Reading> {
  if (file.size > MOST_BYTES) return refuse('too-big')
  try {
    return readProgress(await file.text())
  } catch {
    return refuse('unreadable')
  }
}

/**
 * All or nothing where the file as a whole is wrong or cut off; a single unreadable fact inside a good file is
 * counted and left out, so that one damaged line does not cost a year of work.
 */
export function readProgress(text: string, steps = migrations): Reading {
  if (text.length > MOST_BYTES) return refuse('too-big')
  let raw: unknown
  try {
    // Editors of Windows put a byte order mark before it.
    raw = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refuse(text.slice(0, 200).includes(FORMAT) ? 'cut-off' : 'not-json')
  }
  if (!isRecord(raw) || raw['format'] !== FORMAT) return refuse('not-progress')
  const { course, version, facts: list } = raw
  if (course !== COURSE) return refuse('other-course')
  if (!isVersion(version)) return refuse('not-progress')
  if (version > versionOf(steps)) return refuse('newer')
  if (!Array.isArray(list)) return refuse('not-progress')
  const facts = list
    .map(fact => (isRecord(fact) ? readKept({ ...fact, v: version }, steps) : undefined))
    .filter((fact): fact is Fact => typeof fact === 'object')
  if (facts.length === 0 && list.length > 0) return refuse('no-facts')
  return { is: 'read', facts: settle(facts), unreadable: list.length - facts.length }
}

function refuse(why: Refusal): Reading {
  return { is: 'refused', why }
}
