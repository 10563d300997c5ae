/** What is known of one learner and one item; records-of.ts makes it. It is plain numbers, so a `summary` fact can hold it. */

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
