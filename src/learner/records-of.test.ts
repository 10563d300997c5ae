import { describe, expect, test } from 'vitest'
import type { Answer } from './fact.ts'
import { type ItemRecord, NO_RECORD } from './item-record.ts'
import { type Grade, recordsOf } from './records-of.ts'
import { answer, factsFrom } from './samples.ts'

/** What is said is the credit in percent: '100' is right. The item `dropped` left the course, `rekeyed` changed in version 5. */
const grade: Grade = (about, said, lock) => {
  if (about === 'dropped' || (about === 'rekeyed' && lock < 5)) return undefined
  return Number(said[0] ?? 0) / 100
}
const say = (credit: number, more: Partial<Answer> = {}) => answer('item', [String(credit)], more)
const showKey = (more: Partial<Answer> = {}) => answer('item', [], more)
const recordAfter = (...answers: readonly (Answer & { kind: 'answer' })[]): ItemRecord =>
  recordsOf(factsFrom(answers), grade).get('item') ?? NO_RECORD

describe('a round of a check', () => {
  test('the first try gives the credit, a second one only shows that the way was found', () => {
    expect(recordAfter(say(0))).toMatchObject({ tries: 1, first: 0, best: 0, open: false, lastRight: false })
    expect(recordAfter(say(0), say(100))).toMatchObject({
      tries: 2,
      first: 0,
      best: 0,
      open: true,
      lastRight: true,
    })
    expect(recordAfter(say(100))).toMatchObject({ first: 1, best: 1, open: true, lastRight: true })
  })

  test('a second miss opens the key', () => {
    expect(recordAfter(say(0), say(50))).toMatchObject({
      best: 0,
      open: true,
      lastRight: false,
      roundTries: 2,
    })
  })

  test('«показать ответ» after a miss opens the key and is no try', () => {
    expect(recordAfter(say(0, { sure: 2 }), showKey())).toMatchObject({
      tries: 1,
      roundTries: 1,
      open: true,
      first: 0,
      sureAndWrong: true,
    })
  })

  test('«показать ответ» before any try gives no credit, and what is said after it neither', () => {
    expect(recordAfter(showKey())).toMatchObject({
      tries: 0,
      first: 0,
      best: 0,
      open: true,
      lastRight: false,
    })
    expect(recordAfter(showKey(), say(100, { sure: 2 }))).toMatchObject({
      best: 0,
      lastRight: false,
      tallies: NO_RECORD.tallies,
    })
  })

  test('a new round is a new first try, and the best round counts', () => {
    const worse = recordAfter(say(50), say(100), say(25, { round: 2 }))
    expect(worse).toMatchObject({
      first: 0.5,
      best: 0.5,
      round: 2,
      roundFirst: 0.25,
      roundTries: 1,
      open: false,
      lastRight: false,
    })
    expect(recordAfter(say(0), say(100, { round: 2 }))).toMatchObject({ first: 0, best: 1, lastRight: true })
  })

  test('an answer of an earlier round, come late from another device, touches nothing of the round going on', () => {
    const round2 = recordAfter(say(0), say(100, { round: 2 }))
    expect(recordAfter(say(0), say(100, { round: 2 }), say(0))).toEqual({ ...round2, tries: 3 })
  })
})

describe('sure and wrong', () => {
  test.each([
    [0, 2, true],
    [49, 2, true],
    [50, 2, false],
    [100, 2, false],
    [0, 1, false],
    [0, 0, false],
    [0, undefined, false],
  ] as const)('credit of %s %% with confidence %s: %s', (credit, sure, expected) => {
    expect(recordAfter(say(credit, sure === undefined ? {} : { sure })).sureAndWrong).toBe(expected)
  })

  test('it is about the first try of the latest round', () => {
    expect(recordAfter(say(0, { sure: 2 }), say(100, { sure: 2 })).sureAndWrong).toBe(true)
    expect(recordAfter(say(0), say(0, { sure: 2 })).sureAndWrong).toBe(false)
    expect(recordAfter(say(0, { sure: 2 }), say(100, { round: 2 })).sureAndWrong).toBe(false)
    expect(recordAfter(say(100), say(0, { sure: 2, round: 2 })).sureAndWrong).toBe(true)
  })
})

describe('calibration', () => {
  test('counts first tries of every round, by word of confidence', () => {
    const record = recordAfter(say(0, { sure: 0 }), say(100, { sure: 2 }), say(100, { sure: 2, round: 2 }))
    expect(record.tallies).toEqual([
      [0, 1],
      [0, 0],
      [1, 1],
    ])
  })

  test('a part of the credit is not right', () => {
    expect(recordAfter(say(75, { sure: 1 })).tallies[1]).toEqual([0, 1])
  })

  test('a lesson counts for it, with its own first try, and for nothing else', () => {
    const lesson = { place: 'lesson', sure: 1 } as const
    const record = recordAfter(say(100, lesson), say(0, lesson))
    expect(record).toMatchObject({
      tries: 2,
      first: undefined,
      best: undefined,
      open: false,
      lastRight: false,
      lessonRound: 1,
    })
    expect(record.tallies[1]).toEqual([1, 1])
    expect(recordAfter(say(0, { place: 'lesson', sure: 2 }), say(100))).toMatchObject({
      first: 1,
      best: 1,
      sureAndWrong: false,
    })
  })

  test('a confidence that was skipped counts nowhere', () => {
    expect(recordAfter(say(100)).tallies).toEqual(NO_RECORD.tallies)
  })
})

test('items that the course dropped, and answers to an older meaning, count nowhere and harm nothing', () => {
  const deeds = [
    answer('dropped', ['100']),
    answer('rekeyed', ['100'], { lock: 4 }),
    answer('constructor', ['100']),
  ]
  expect([...recordsOf(factsFrom(deeds), grade).keys()]).toEqual(['constructor'])
  const anew = recordsOf(factsFrom([...deeds, answer('rekeyed', ['0'], { lock: 5, round: 2 })]), grade)
  expect(anew.get('rekeyed')).toMatchObject({ tries: 1, first: 0 })
})

test('the latest answer names the day', () => {
  expect(recordsOf(factsFrom([say(0), say(100)], 86_400 * 3 - 1), grade).get('item')?.lastDay).toBe(3)
})
