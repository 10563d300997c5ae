import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Facts } from '../fact.ts'
import { answer, anyFacts, factsFrom } from '../samples.ts'
import { FORM, spell } from './code.ts'
import { deflated } from './deflate.ts'
import { namesOf, type ShortNames } from './names.ts'
import { readTexts, writeText } from './progress-text.ts'
import { readRows, writeRows } from './rows.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const list: ShortNames = {
  version: 5,
  names: [
    ['i1', 'first-item'],
    ['i1op1', 'a'],
    ['i2', 'constructor'],
    ['i2op1', 'a'],
    ['w1', 'sheet'],
    ['w1fi1', 'field-1'],
  ],
}
const written = (facts: Facts) => writeText(facts, list)
const readBack = (text: string) => readTexts(text, list)
const withoutWords = (facts: Facts): Facts => new Map([...facts].filter(([, { kind }]) => kind !== 'text'))
const small = factsFrom([answer('first-item', ['a'], { sure: 1 }), { kind: 'seen', about: 'first-lesson' }])
const read = (facts: Facts) => ({ is: 'read', facts, unreadable: 0 })

test('any facts come back the same, but for what was written in free words', async () => {
  await fc.assert(
    fc.asyncProperty(anyFacts, async facts => {
      expect(await readBack(await written(facts))).toEqual([read(withoutWords(facts))])
    }),
  )
})

test('any single letter that is changed or missing is noticed', async () => {
  const text = await written(small)
  for (let place = 0; place < text.length; place++) {
    const letter = text[place] === 'A' ? 'B' : 'A'
    for (const wrong of [letter, '']) {
      const [reading] = await readBack(text.slice(0, place) + wrong + text.slice(place + 1))
      expect(reading?.is, `${place}: ${text[place]} → ${wrong}`).toBe('refused')
    }
  }
})

test('a text cut off at any place says that it is cut, or is no text yet', async () => {
  const text = await written(small)
  for (let length = 0; length < text.length; length++) {
    const why = length < '[chetyre-etapa|'.length ? 'no-code' : 'cut-off'
    expect(await readBack(text.slice(0, length))).toEqual([{ is: 'refused', why }])
  }
})

test('what messengers do to a text does no harm', async () => {
  const text = await written(small)
  const lines = text.match(/.{1,20}/g) ?? []
  const [half, rest] = [text.slice(0, 30), text.slice(30)]
  for (const sent of [
    `Держите: «${text}» — это всё.`,
    lines.map(line => `> ${line}`).join('\r\n'),
    `${half}\u200b\u00ad\ufeff ${rest}`,
    text.replace('chetyre-etapa', 'chetyre–etapa'),
    `<${text}>`,
  ])
    expect(await readBack(sent), sent).toEqual([read(small)])
})

test('several people in one paste are several readings, in their order', async () => {
  const other = factsFrom([answer('second-item', ['b'])])
  const pasted = `Анна:\n${await written(small)}\n\nБорис:\n${await written(other)}`
  expect(await readBack(pasted)).toEqual([read(small), read(other)])
})

describe('refused', () => {
  test.each([
    ['nothing', '', 'no-code'],
    ['a letter', 'Дорогая бабушка!', 'no-code'],
    ['a progress file', '{"format":"chetyre-etapa-progress"}', 'no-code'],
    ['a newer form', `[chetyre-etapa|${FORM + 1}|q|AAAA|0]`, 'newer'],
    ['facts of a newer version', spell('p', bytes('[2,0,[],[],[],[],[]]')), 'newer'],
    ['no rows', spell('p', bytes('{"a":1}')), 'changed'],
    ['no version', spell('p', bytes('[[0],["i1"],[1],[1],[[]]]')), 'changed'],
    ['ids of a later edition', spell('p', bytes('[1,6,[],[],[],[],[]]')), 'newer'],
    [
      'rows, none of which is a fact',
      spell('p', bytes('[1,0,[0,9],["<b>",7],[1,null],[1,{}],[7]]')),
      'no-facts',
    ],
    ['compressed nonsense', spell('z', bytes('nonsense')), 'changed'],
  ])('%s', async (_, text, why) => expect(await readBack(text)).toEqual([{ is: 'refused', why }]))

  test('a kilobyte that would grow without end', async () => {
    const packed = await deflated(new Uint8Array(25_000_000))
    if (!packed) throw new Error('this Node compresses')
    expect(await readBack(spell('z', packed))).toEqual([{ is: 'refused', why: 'changed' }])
  })
})

test('a browser that cannot compress writes a longer text, which every other one reads', async () => {
  vi.stubGlobal('CompressionStream', undefined)
  const text = await written(small)
  vi.unstubAllGlobals()
  expect(text).toContain('|p|')
  expect(await readBack(text)).toEqual([read(small)])
})

test('a browser that cannot read what is compressed says so', async () => {
  const text = await written(small)
  vi.stubGlobal('DecompressionStream', undefined)
  const [reading] = await readBack(text)
  vi.unstubAllGlobals()
  expect(reading).toEqual({ is: 'refused', why: 'no-inflate' })
})

test('rows of an older version go through its migrations, and damaged ones are counted', () => {
  const names = namesOf(list)
  const rows = writeRows(small, names)
  const renamed = readRows(rows, names, [old => ({ ...old, about: `new.${old['about']}` })])
  expect(renamed).toMatchObject({ is: 'read', unreadable: 0 })
  const abouts = renamed.is === 'read' ? [...renamed.facts.values()].map(({ about }) => about) : []
  expect(abouts).toEqual(['new.first-item', 'new.first-lesson'])
  expect(readRows(rows.replace(`"'first-lesson"`, '7'), names)).toMatchObject({ is: 'read', unreadable: 1 })
})
