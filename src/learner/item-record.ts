/**
 * What is known of one learner and one item, folded from the answers in their order. A record is plain numbers, so
 * a `summary` fact can hold it: folding on from a summary gives the same as folding everything.
 */
import type { Answer, Fact, Facts, Sure } from './fact.ts'
import { byOrder } from './fact.ts'

/**
 * Credit 0–1 of something said to an item (nothing said: 0); undefined for an item that the course no longer has,
 * or whose meaning is younger than `lock`, the version of ids.lock.json under which it was asked.
 */
export type Grade = (about: string, said: readonly string[], lock: number) => number | undefined

/** First tries by word of confidence: how many of them were right. */
export type Tally = readonly [right: number, all: number]

export type ItemRecord = {
  /** Tries in all places, first and second ones; asking for the key is none. */
  readonly tries: number
  /** Credit of the first try in the first round of the check, and the best first try of any round. */
  readonly first: number | undefined
  readonly best: number | undefined
  /** The round of the check going on: how many tries, credit of the first, whether the last was right, key open. */
  readonly round: number
  readonly roundTries: number
  readonly roundFirst: number
  readonly lastRight: boolean
  readonly open: boolean
  /** «Sure» with no credit (several answers: under one half) on the first try of the latest round. */
  readonly sureAndWrong: boolean
  readonly tallies: readonly [Tally, Tally, Tally]
  /** Step of the review ladder and the day (days since 1970) of the latest answer. */
  readonly ladder: number
  readonly lastDay: number
  /** Latest round in which it was answered inside a lesson; undefined where it never was. */
  readonly lessonRound: number | undefined
  /** Version of ids.lock.json under which the latest answer was given. */
  readonly lock: number
}

export const NO_RECORD: ItemRecord = {
  tries: 0,
  first: undefined,
  best: undefined,
  round: 0,
  roundTries: 0,
  roundFirst: 0,
  lastRight: false,
  open: false,
  sureAndWrong: false,
  tallies: [
    [0, 0],
    [0, 0],
    [0, 0],
  ],
  ladder: 0,
  lastDay: 0,
  lessonRound: undefined,
  lock: 0,
}

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

/** The record as numbers; −1 stands for «none yet». New ones go to the end. Read back by `unpackRecord`. */
export function packRecord(record: ItemRecord): number[] {
  return [
    record.tries,
    record.first ?? -1,
    record.best ?? -1,
    record.round,
    record.roundTries,
    record.roundFirst,
    Number(record.lastRight),
    Number(record.open),
    Number(record.sureAndWrong),
    ...record.tallies.flat(),
    record.ladder,
    record.lastDay,
    record.lessonRound ?? -1,
    record.lock,
  ]
}

export function unpackRecord(packed: readonly number[]): ItemRecord {
  const at = (place: number) => packed[place] ?? 0
  const perhaps = (place: number) => ((packed[place] ?? -1) < 0 ? undefined : packed[place])
  const tally = (place: number): Tally => [at(place), at(place + 1)]
  return {
    tries: at(0),
    first: perhaps(1),
    best: perhaps(2),
    round: at(3),
    roundTries: at(4),
    roundFirst: at(5),
    lastRight: at(6) === 1,
    open: at(7) === 1,
    sureAndWrong: at(8) === 1,
    tallies: [tally(9), tally(11), tally(13)],
    ladder: at(15),
    lastDay: at(16),
    lessonRound: perhaps(17),
    lock: at(18),
  }
}
