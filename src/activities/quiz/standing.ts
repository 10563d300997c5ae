/** Where a learner stands with one item in one place: folded from the answers, in the order they were given. */
import { type Fact, type Facts, factsOf, type Place } from '#learner/fact.ts'
import { NO_RECORD } from '#learner/item-record.ts'
import { type Grade, recordsOf } from '#learner/records-of.ts'
import { grade } from './grade.ts'
import type { Posed } from './pose.ts'

export type Standing = {
  readonly round: number
  /** What was said last in this round. */
  readonly said: readonly string[]
  readonly tries: number
  /** Of what was said last, and of the first try, which is the one that counts. */
  readonly credit: number
  readonly firstCredit: number
  /** The key is open: right, a second miss, or asked for. In a pre-test: answered. */
  readonly open: boolean
}

/** Credit by the keys of these items; nothing for answers that meant something else. A pre-test gives none. */
export function graderOf(items: readonly Posed[]): Grade {
  const known = new Map(items.map(item => [item.id, item]))
  return (about, said, lock) => {
    const item = known.get(about)
    if (!item || lock < item.since) return undefined
    return item.answer ? grade(item.answer.key, said) : 0
  }
}

/** @param round of the check going on; without it the latest one in which the item was answered. */
export function standing(facts: Facts, posed: Posed, place: Place, round?: number): Standing {
  const graded = graderOf([posed])
  const own = new Map([...facts].flatMap(([id, fact]) => counted(id, fact, posed.id, place)))
  // A lesson's answers go through the same rounds; only what they are worth differs, and that is not asked here.
  const record = recordsOf(own, graded).get(posed.id) ?? NO_RECORD
  const now = round ?? Math.max(1, record.round)
  if (record.round !== now) return { round: now, said: [], tries: 0, credit: 0, firstCredit: 0, open: false }
  const last = factsOf(own, 'answer').findLast(
    fact => fact.round === now && fact.said.length > 0 && fact.lock >= posed.since,
  )
  return {
    round: now,
    said: last?.said ?? [],
    tries: record.roundTries,
    credit: last ? (graded(posed.id, last.said, last.lock) ?? 0) : Number(record.lastRight),
    firstCredit: record.roundFirst,
    open: record.open || (!posed.answer && record.roundTries > 0),
  }
}

function counted(id: string, fact: Fact, item: string, place: Place): [string, Fact][] {
  if (fact.about !== item) return []
  if (fact.kind === 'answer') return fact.place === place ? [[id, { ...fact, place: 'check' }]] : []
  return fact.kind === 'summary' && place === 'check' ? [[id, fact]] : []
}

/** The half-done answer of an earlier visit. */
export function draftOf(facts: Facts, item: string): readonly string[] | undefined {
  for (const fact of facts.values()) {
    if (fact.kind === 'value' && fact.about === `${item}.draft`)
      return Array.isArray(fact.value) ? fact.value : undefined
  }
  return undefined
}
