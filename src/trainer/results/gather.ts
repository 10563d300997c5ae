/**
 * From files to people. A file names nobody, and this page wants no names: two files are of one learner when they tell
 * of the same acts. Words and numbers that people wrote about their own departments are put aside at the door.
 */
import type { Facts } from '#learner/fact.ts'
import { settle } from '#learner/merge.ts'
import type { Reading, Refusal } from '#learner/progress-file.ts'
import type { TextReading, TextRefusal } from '#learner/text/progress-text.ts'
import { tableOf } from './table-of.ts'

/** A file, or a text that was pasted. */
export type GivenFile = { readonly name: string; readonly reading: Reading | TextReading }

export type Person = {
  readonly facts: Facts
  /** Of the table whose name stands in the name of the file. */
  readonly table: string | undefined
}

/** `empty`: read, but without an answer or a decision. `copy`: all of it stands in another file. */
export type Skipped = { readonly name: string; readonly why: Refusal | TextRefusal | 'empty' | 'copy' }

export type Gathered = {
  readonly people: readonly Person[]
  readonly skipped: readonly Skipped[]
  /** Names of files that one learner saved at different times or on different devices: counted once. */
  readonly joined: readonly (readonly string[])[]
  /** Files with records in them that nobody can read. */
  readonly damaged: readonly { readonly name: string; readonly records: number }[]
}

type Read = { readonly name: string; readonly facts: Facts }

/**
 * The order of the files does not matter, and a file given twice counts once.
 * @param tables words by which a table is named in the name of a file
 */
export function gather(files: readonly GivenFile[], tables: readonly string[] = []): Gathered {
  const skipped: Skipped[] = []
  const read: Read[] = []
  for (const { name, reading } of files) {
    if (reading.is === 'refused') {
      skipped.push({ name, why: reading.why })
      continue
    }
    const facts = acts(reading.facts)
    if (facts.size > 0) read.push({ name, facts })
    else skipped.push({ name, why: 'empty' })
  }
  // The larger file first: what is a part of it adds nothing. Equal ones by name, so that every order ends alike.
  read.sort((a, b) => b.facts.size - a.facts.size || (a.name < b.name ? -1 : 1))
  const people: Person[] = []
  const joined: string[][] = []
  for (const group of groupsOf(read)) {
    let facts: Facts = new Map()
    const names: string[] = []
    for (const file of group) {
      const all = settle([...facts.values(), ...file.facts.values()])
      if (all.size > facts.size) names.push(file.name)
      else skipped.push({ name: file.name, why: 'copy' })
      facts = all
    }
    if (names.length > 1) joined.push(names)
    const table = group.map(({ name }) => tableOf(name, tables)).find(found => found !== undefined)
    people.push({ facts, table })
  }
  const damaged = files.flatMap(({ name, reading }) =>
    reading.is === 'read' && reading.unreadable > 0 ? [{ name, records: reading.unreadable }] : [],
  )
  return { people, skipped, joined, damaged }
}

const told: ReadonlySet<string> = new Set(['answer', 'choice', 'prediction', 'seen', 'summary'])

/** What was done, by ids alone: no `text` and no `value`, where people write what only they should read. */
function acts(facts: Facts): Facts {
  return new Map([...facts].filter(([, { kind }]) => told.has(kind)))
}

function groupsOf(files: readonly Read[]): Read[][] {
  const groups: Read[][] = []
  for (const file of files) {
    const own = groups.filter(group => group.some(other => sameLearner(file.facts, other.facts)))
    for (const group of own) groups.splice(groups.indexOf(group), 1)
    groups.push([...own.flat(), file])
  }
  return groups
}

/**
 * More than half of the smaller file stands in the other. One act alike is no proof: twenty people who begin at one
 * word of the trainer do the same in the same second.
 */
function sameLearner(a: Facts, b: Facts): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const id of few.keys()) if (many.has(id)) shared++
  return shared > few.size / 2
}
