import { describe, expect, test } from 'vitest'
import { type Deed, NO_FACTS } from './fact.ts'
import { type ItemRecord, NO_RECORD, packRecord } from './item-record.ts'
import { resultsByObjective } from './objectives.ts'
import { calibration, checkState, lessonState, mastery } from './progress.ts'
import { answer, factsFrom } from './samples.ts'

const records = (given: Record<string, Partial<ItemRecord>>) =>
  new Map(Object.entries(given).map(([id, part]) => [id, { ...NO_RECORD, ...part }]))

describe('a lesson', () => {
  const lesson = { id: 'where-the-day-goes', acts: ['hours', 'day-item', 'explorable', 'sheet'] }
  const state = (...deeds: Deed[]) => lessonState(factsFrom(deeds), lesson)

  test('opened and read without an act is neither begun nor done', () => {
    expect(lessonState(NO_FACTS, lesson)).toBe('none')
    expect(state({ kind: 'seen', about: 'another-lesson' })).toBe('none')
  })

  test.each<[string, Deed]>([
    ['a prediction', { kind: 'prediction', about: 'hours', said: ['40'] }],
    ['a prediction skipped', { kind: 'prediction', about: 'hours', said: [] }],
    ['an answer', answer('day-item', ['a'], { place: 'lesson' })],
    ['a move', { kind: 'value', about: 'explorable', value: 3 }],
    ['a field', { kind: 'text', about: 'sheet.goal', text: 'x' }],
    [
      'a summary of answers in it',
      { kind: 'summary', about: 'day-item', record: packRecord({ ...NO_RECORD, lessonRound: 1 }) },
    ],
  ])('begun by %s', (_, deed) => expect(state(deed)).toBe('begun'))

  test.each<[string, Deed]>([
    ['an answer to its item in the check', answer('day-item', ['a'])],
    ['an answer to its item in a review', answer('day-item', ['a'], { place: 'review' })],
    [
      'a summary of answers in the check',
      { kind: 'summary', about: 'day-item', record: packRecord({ ...NO_RECORD, first: 1 }) },
    ],
    ['a draft, which does not say where', { kind: 'value', about: 'day-item.draft', value: ['a'] }],
    ['an act elsewhere', { kind: 'value', about: 'constructor', value: 1 }],
  ])('not begun by %s', (_, deed) => expect(state(deed)).toBe('none'))

  test('done by its door, with or without acts', () => {
    expect(state({ kind: 'seen', about: lesson.id })).toBe('done')
    expect(state(answer('day-item', ['a'], { place: 'lesson' }), { kind: 'seen', about: lesson.id })).toBe(
      'done',
    )
  })
})

describe('a check', () => {
  const check = { items: ['one', 'two', 'three', 'four'].map(id => ({ id, objective: 'x' })) }

  test('its credit is the mean of the best credits, what is not answered counts as nothing', () => {
    const state = checkState(records({ one: { best: 1 }, two: { best: 0.5 }, elsewhere: { best: 1 } }), check)
    expect(state).toEqual({ answered: 2, all: 4, credit: 0.375, done: false })
  })

  test('it is done when every item has its credit, be it none', () => {
    const all = records({ one: { best: 0 }, two: { best: 0 }, three: { best: 1 }, four: { best: 1 } })
    expect(checkState(all, check)).toEqual({ answered: 4, all: 4, credit: 0.5, done: true })
  })

  test('a check without items is not done and has no credit', () => {
    expect(checkState(new Map(), { items: [] })).toEqual({ answered: 0, all: 0, credit: 0, done: false })
  })
})

describe('mastery of an objective', () => {
  const right = { tries: 1, first: 1, best: 1, lastRight: true }
  test.each<[string, Record<string, Partial<ItemRecord>>, string]>([
    ['nothing answered', {}, 'none'],
    ['answered in a lesson only', { one: { tries: 2, lessonRound: 1 }, two: {} }, 'none'],
    ['one answered', { one: right }, 'met'],
    ['one wrong', { one: right, two: { ...right, lastRight: false } }, 'met'],
    ['all right at last', { one: right, two: { ...right, first: 0, best: 0 } }, 'sure'],
    ['all right, but one was sure and wrong', { one: right, two: { ...right, sureAndWrong: true } }, 'met'],
  ])('%s', (_, given, expected) => expect(mastery(records(given), ['one', 'two'])).toBe(expected))

  test('an objective without items is not begun', () =>
    expect(mastery(records({ one: right }), [])).toBe('none'))
})

test('results by objective: credit, what was missed, sure and wrong, in the order of the check', () => {
  const check = {
    items: [
      { id: 'one', objective: 'b' },
      { id: 'two', objective: 'a' },
      { id: 'three', objective: 'b' },
      { id: 'one', objective: 'b' },
    ],
  }
  const given = records({
    one: { first: 0, best: 0.5, sureAndWrong: true },
    two: { first: 1, best: 1, lastRight: true },
  })
  expect(resultsByObjective(given, check)).toEqual([
    {
      objective: 'b',
      items: ['one', 'three'],
      answered: 1,
      credit: 0.25,
      mastery: 'met',
      missed: ['one'],
      sureAndWrong: ['one'],
    },
    { objective: 'a', items: ['two'], answered: 1, credit: 1, mastery: 'sure', missed: [], sureAndWrong: [] },
  ])
})

describe('calibration', () => {
  const tallies = (guess: number, fairly: number, sure: number): ItemRecord['tallies'] => [
    [0, guess],
    [fairly, fairly],
    [1, sure],
  ]

  test('guessing expects one in the number of options, a number typed in nothing', () => {
    const given = records({ four: { tallies: tallies(1, 0, 1) }, number: { tallies: tallies(1, 0, 1) } })
    const [guess] = calibration(given, item => (item === 'four' ? 4 : 0))
    expect(guess).toEqual({ right: 0, all: 2, expected: 0.125 })
  })

  test('fairly sure expects 70 %, sure 95 %, over all items', () => {
    const given = records({ one: { tallies: tallies(0, 2, 3) }, two: { tallies: tallies(0, 1, 1) } })
    expect(calibration(given, () => 4)).toEqual([
      { right: 0, all: 0, expected: 0 },
      { right: 3, all: 3, expected: 0.7 },
      { right: 2, all: 4, expected: 0.95 },
    ])
  })
})
