import { describe, expect, test } from 'vitest'
import { grade } from '#activities/quiz/grade.ts'
import type { Deed } from '#learner/fact.ts'
import { answer } from '#learner/samples.ts'
import { summarize } from '#learner/summary.ts'
import { person, playedRun, room, sureWrong } from './samples.ts'
import { sum } from './sum.ts'

const people = (...all: readonly (readonly Deed[])[]) =>
  all.map((deeds, who) => ({ facts: person(deeds, who), table: undefined }))
const [scenario] = room.scenarios

describe('sure and wrong', () => {
  const wrong = sum(
    people(
      [sureWrong('why', 'lazy'), sureWrong('share', '44.5')],
      [sureWrong('why', 'lazy')],
      [sureWrong('why', 'crm')],
      [answer('why', ['lazy'], { sure: 1, lock: 9 }), sureWrong('share', '90')],
      [answer('why', ['base'], { sure: 2, lock: 9 })],
    ),
    room,
  ).sureAndWrong

  test('people are counted, the worst item first, beside all who were asked', () => {
    expect(wrong.map(({ item, people, asked }) => [item.id, people, asked])).toEqual([
      ['why', 3, 5],
      ['share', 2, 2],
    ])
  })

  test('what they held stands with it, by option or by a number near a known one', () => {
    expect(wrong.map(({ misconceptions }) => misconceptions)).toEqual([
      [
        { text: 'people grew lazy', people: 2 },
        { text: 'a program mends it', people: 1 },
      ],
      [{ text: 'calls were counted', people: 1 }],
    ])
  })

  test('a second try, another round, and a person who erred twice count once', () => {
    const { sureAndWrong } = sum(
      people([
        sureWrong('why', 'lazy'),
        answer('why', ['crm'], { lock: 9 }),
        answer('why', ['lazy'], { sure: 2, lock: 9, round: 2 }),
      ]),
      room,
    )
    expect(sureAndWrong).toMatchObject([
      { people: 1, asked: 1, misconceptions: [{ text: 'people grew lazy', people: 1 }] },
    ])
  })

  test('answers to an item that meant something else do not count', () => {
    expect(sum(people([sureWrong('share', '90', 1)]), room).sureAndWrong).toEqual([])
    const { sureAndWrong } = sum(people([sureWrong('share', '44', 1), sureWrong('share', '90')]), room)
    expect(sureAndWrong).toMatchObject([{ people: 1, misconceptions: [] }])
  })

  test('kept as a summary they count the same, only nobody knows what was held', () => {
    const [one] = people([sureWrong('why', 'lazy')])
    const key = room.items[0]?.key
    if (!one || !key) throw new Error('no sample')
    const facts = summarize(one.facts, (_, said) => grade(key, said))
    expect([...facts.values()].map(({ kind }) => kind)).toEqual(['summary'])
    expect(sum([{ ...one, facts }], room).sureAndWrong).toMatchObject([{ people: 1, misconceptions: [] }])
  })
})

test('before and after the course: right ones and all, by decision, whoever answered which', () => {
  const right = (about: string) => answer(about, ['base'], { lock: 9 })
  const wrong = (about: string) => answer(about, ['lazy'], { lock: 9 })
  const { beforeAfter } = sum(
    people([wrong('pre-1'), right('post-1')], [wrong('pre-1')], [right('pre-1'), right('post-1')], []),
    room,
  )
  expect(beforeAfter).toMatchObject([{ before: { right: 1, all: 3 }, after: { right: 2, all: 2 } }])
  expect(sum(people([right('why')]), room).beforeAfter).toEqual([])
})

describe('scenarios', () => {
  test('first and second decisions are counted by node; taking back alone is no second one', () => {
    const again = playedRun([0, 1, 1], 1)
    const { scenarios } = sum(
      people(
        playedRun([0, 1, 1], 0),
        [...again, ...playedRun([1], 1, 8, again.length)],
        playedRun([1], 2),
        [],
      ),
      room,
    )
    const [first, seats] = scenarios[0]?.votes ?? []
    expect(first).toMatchObject({ id: 'first', first: 3, second: 1 })
    expect(first?.choices.map(({ first, second }) => [first, second])).toEqual([
      [2, 0],
      [1, 1],
    ])
    expect(seats).toMatchObject({ id: 'seats', first: 2, second: 0 })
  })

  test('endings count each person once, by the last run that ended; those under way are told apart', () => {
    const bad = playedRun([1, 1, 1], 1)
    const { scenarios } = sum(
      people(
        playedRun([0, 0, 1], 0),
        [...bad, ...playedRun([0, 0, 1], 1, 7, bad.length)],
        playedRun([1, 1, 1], 2),
        playedRun([0], 3),
      ),
      room,
    )
    expect(Object.fromEntries(scenarios[0]?.endings.counts ?? [])).toEqual({ good: 2, bad: 1 })
    expect(scenarios[0]?.endings).toMatchObject({ finished: 3, unfinished: 1 })
  })

  test('a run of another edition is no ending', () => {
    const old = playedRun([0, 0, 1], 0, 7, 0, 'older')
    const { endings } = sum(people(old), room).scenarios[0] ?? {}
    expect(endings).toMatchObject({ finished: 0, unfinished: 1 })
  })

  test('tables stand apart from five people on, below that there are counts only', () => {
    const played = (count: number) =>
      Array.from({ length: count }, (_, who) => ({
        facts: person(playedRun(who === 0 ? [1, 1, 1] : [0, 0, 1], who), who),
        table: who < 4 ? String(10 - who) : undefined,
      }))
    const few = sum(played(4), room)
    expect(few.shares).toBe(false)
    expect(few.scenarios[0]?.endings.tables).toEqual([])
    const many = sum(played(5), room)
    expect(many.shares).toBe(true)
    expect(many.scenarios[0]?.endings.tables.map(({ table, counts }) => [table, ...counts])).toEqual([
      ['7', ['good', 1]],
      ['8', ['good', 1]],
      ['9', ['good', 1]],
      ['10', ['bad', 1]],
    ])
  })

  test('what nobody began is not shown', () => {
    expect(scenario).toBeDefined()
    expect(sum(people([answer('why', ['base'])]), room).scenarios).toEqual([])
  })
})
