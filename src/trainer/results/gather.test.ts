import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facts } from '#learner/fact.ts'
import { merge } from '#learner/merge.ts'
import { readProgress, writeProgress } from '#learner/progress-file.ts'
import { answer } from '#learner/samples.ts'
import { type GivenFile, gather } from './gather.ts'
import { person } from './samples.ts'
import { tableOf } from './table-of.ts'

const file = (name: string, facts: Facts): GivenFile => ({
  name,
  reading: readProgress(writeProgress(facts)),
})
const answers = (who: number, count = 4) =>
  person(
    Array.from({ length: count }, (_, at) => answer(`item-${at}`, ['a'])),
    who,
  )
const names = (files: readonly { readonly name: string; readonly why: string }[]) =>
  files.map(({ name, why }) => `${name} ${why}`)

test('six files, one of them broken, are five people', () => {
  const files = [0, 1, 2, 3, 4].map(who => file(`${who}.json`, answers(who)))
  const broken = { name: 'broken.json', reading: readProgress('{"format":"chetyre-etapa-progress","fac') }
  const gathered = gather([broken, ...files])
  expect(gathered.people).toHaveLength(5)
  expect(names(gathered.skipped)).toEqual(['broken.json cut-off'])
})

test('foreign files are named with the reason, files without an act too', () => {
  const nothing = person([{ kind: 'value', about: 'setting.saved-file', value: 'x.json' }], 1)
  const gathered = gather([
    { name: 'letter.docx', reading: readProgress('PK') },
    { name: 'other.json', reading: readProgress('{"a":1}') },
    file('nothing.json', nothing),
  ])
  expect(gathered.people).toEqual([])
  expect(names(gathered.skipped)).toEqual([
    'letter.docx not-json',
    'other.json not-progress',
    'nothing.json empty',
  ])
})

describe('one learner', () => {
  const morning = answers(1, 4)
  const evening = merge(morning, person([...answers(1, 6).values()].slice(4), 1))

  test('given twice, or again later, is counted once', () => {
    const twice = gather([file('a.json', morning), file('b.json', morning)])
    expect(twice.people).toHaveLength(1)
    expect(names(twice.skipped)).toEqual(['b.json copy'])
    const later = gather([file('a.json', morning), file('b.json', evening)])
    expect(later.people).toHaveLength(1)
    expect(later.people[0]?.facts.size).toBe(6)
    expect(names(later.skipped)).toEqual(['a.json copy'])
  })

  test('of two devices that went apart is counted once, with all acts', () => {
    const phone = merge(morning, person([answer('phone', ['a'])], 50))
    const office = merge(morning, person([answer('office', ['b'])], 60))
    const gathered = gather([file('phone.json', phone), file('office.json', office)])
    expect(gathered.people).toHaveLength(1)
    expect(gathered.people[0]?.facts.size).toBe(6)
    expect(gathered.joined).toEqual([['office.json', 'phone.json']])
    expect(gathered.skipped).toEqual([])
  })

  test('is not another one who began with the same answer in the same second', () => {
    const [first] = morning.values()
    const other = merge(new Map(first ? [[first.id, first]] : []), answers(2))
    expect(gather([file('a.json', morning), file('b.json', other)]).people).toHaveLength(2)
  })

  test('the order of the files changes nothing', () => {
    const files = [
      file('a.json', morning),
      file('b.json', evening),
      file('c.json', answers(3)),
      file('d table 2.json', answers(4, 2)),
      file('e.json', merge(answers(4, 2), answers(5))),
    ]
    const told = (all: readonly GivenFile[]) => {
      const { people, skipped, joined } = gather(all, ['table'])
      return {
        people: people.map(({ facts, table }) => [table, [...facts.keys()].sort()]).sort(),
        skipped: names(skipped).sort(),
        joined,
      }
    }
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), shuffled => {
        expect(told(shuffled)).toEqual(told(files))
      }),
    )
  })
})

test('what people wrote of their own departments is put aside at the door', () => {
  const facts = person(
    [
      answer('why', ['base']),
      { kind: 'text', about: 'w5.promise', text: 'If Miller leaves, I call' },
      { kind: 'value', about: 'w0.people', value: 7 },
    ],
    1,
  )
  const gathered = gather([file('a.json', facts)])
  expect(JSON.stringify(gathered, (_, part) => (part instanceof Map ? [...part] : part))).not.toMatch(
    /Miller|w0/,
  )
  expect(gathered.people[0]?.facts.size).toBe(1)
})

test('records that nobody can read are told with the name of their file', () => {
  const text = writeProgress(answers(1)).replace('"n":2', '"n":7')
  const gathered = gather([{ name: 'a.json', reading: readProgress(text) }])
  expect(gathered.damaged).toEqual([{ name: 'a.json', records: 1 }])
  expect(gathered.people).toHaveLength(1)
})

test.each<[string, string | undefined]>([
  ['стол-3.json', '3'],
  ['Стол № 03 прогресс.json', '3'],
  ['chetyre-etapa table_12 (1).json', '12'],
  ['TABLE7.json', '7'],
  ['chetyre-etapa-progress-2026-11-28.json', undefined],
  ['настольный-2.json', undefined],
  ['столик.json', undefined],
  ['table 1234.json', undefined],
])('%s is of table %s', (name, table) => expect(tableOf(name, ['стол', 'table'])).toBe(table))
