/**
 * Records of items, folded from the answers in their order: folding on from a summary gives the same as folding
 * everything.
 */
import { type Answer, byOrder, type Fact, type Facts, type Sure } from './fact.ts'
import { type ItemRecord, NO_RECORD, type Tally, unpackRecord } from './item-record.ts'

/**
 * Credit 0–1 of something said to an item (nothing said: 0); undefined for an item that the course no longer has,
 * or whose meaning is younger than `lock`, the version of ids.lock.json under which it was asked.
 */
export type Grade = (about: string, said: readonly string[], lock: number) => number | undefined

type Given = Answer & { readonly at: number }

/** One more answer. A second try never changes the credit, it only shows that the way was found. */
export function addAnswer(record: ItemRecord, answer: Given, credit: number): ItemRecord {
  const next = {
    ...record,
    tries: record.tries + (answer.said.length > 0 ? 1 : 0),
    lastDay: Math.floor(answer.at / 86_400),
    lock: answer.lock,
  }
  switch (answer.place) {
    case 'check':
      return addToCheck(next, answer, credit)
    case 'lesson': {
      const lessonRound = Math.max(answer.round, record.lessonRound ?? 0)
      const isFirst = record.lessonRound === undefined || answer.round > record.lessonRound
      return { ...next, lessonRound, tallies: isFirst ? count(next.tallies, answer, credit) : next.tallies }
    }
    case 'review':
      return { ...next, tallies: count(next.tallies, answer, credit) }
  }
}

function addToCheck(record: ItemRecord, answer: Given, credit: number): ItemRecord {
  // Of an earlier round: another device was behind. It was a try, the round going on is not touched.
  if (answer.round < record.round) return record
  if (answer.round > record.round || record.first === undefined) return beginRound(record, answer, credit)
  // After the key was shown there is nothing left to find out.
  if (record.open) return record
  if (answer.said.length === 0) return { ...record, open: true }
  return { ...record, roundTries: record.roundTries + 1, lastRight: credit === 1, open: true }
}

/** The first try of a round gives the credit; who asks for the key at once has tried nothing and gets none. */
function beginRound(record: ItemRecord, answer: Given, credit: number): ItemRecord {
  const tried = answer.said.length > 0
  return {
    ...record,
    first: record.first ?? credit,
    best: Math.max(record.best ?? 0, credit),
    round: answer.round,
    roundTries: tried ? 1 : 0,
    roundFirst: credit,
    lastRight: credit === 1,
    open: !tried || credit === 1,
    // Confidence is asked of `single`, `num` (credit 0 or 1) and `multi` only, so one line serves all three.
    sureAndWrong: answer.sure === 2 && credit < 0.5,
    tallies: count(record.tallies, answer, credit),
  }
}

function count(
  tallies: ItemRecord['tallies'],
  { sure, said }: Answer,
  credit: number,
): ItemRecord['tallies'] {
  if (sure === undefined || said.length === 0) return tallies
  const add = (word: Sure): Tally => {
    const [right, all] = tallies[word]
    return word === sure ? [right + (credit === 1 ? 1 : 0), all + 1] : [right, all]
  }
  return [add(0), add(1), add(2)]
}

/** Records of all items answered, from all facts, or from a summary and the answers after it. */
export function recordsOf(facts: Facts, grade: Grade): ReadonlyMap<string, ItemRecord> {
  const records = new Map<string, ItemRecord>()
  const summed = new Map<string, number>()
  const list: Fact[] = [...facts.values()].filter(({ kind }) => kind === 'answer' || kind === 'summary')
  // The latest summary holds all that came before it, whether those answers are still there or not.
  for (const fact of list.sort(byOrder)) {
    if (fact.kind !== 'summary') continue
    const record = unpackRecord(fact.record)
    if (grade(fact.about, [], record.lock) === undefined) continue
    records.set(fact.about, record)
    summed.set(fact.about, fact.n)
  }
  for (const fact of list) {
    if (fact.kind !== 'answer' || fact.n < (summed.get(fact.about) ?? 0)) continue
    const credit = grade(fact.about, fact.said, fact.lock)
    if (credit === undefined) continue
    records.set(fact.about, addAnswer(records.get(fact.about) ?? NO_RECORD, fact, credit))
  }
  return records
}
