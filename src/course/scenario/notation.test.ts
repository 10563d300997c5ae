import { expect, test } from 'vitest'
import { namedIn, parseEffects } from './effects.ts'
import { parseFormula } from './formula.ts'
import { NotationError } from './reader.ts'

test('effects are read from left to right, with their branches counted', () => {
  expect(parseEffects('trust+7 size=3 mel.tie-10 flag:int do:fix')).toEqual([
    { change: 'trust', sign: '+', by: 7 },
    { change: 'size', sign: '=', by: 3 },
    { change: 'mel.tie', sign: '-', by: 10 },
    { flag: 'int' },
    { do: 'fix' },
  ])
  expect(parseEffects('?a>=1{?b{c+1}:{c+2}} @3{?d{e-1}} ?f{g+1}')).toMatchObject([
    { branch: 1, yes: [{ branch: 2, yes: [{ by: 1 }], no: [{ by: 2 }] }], no: [] },
    { after: 3, effects: [{ branch: 0 }] },
    { branch: 3 },
  ])
})

test('a formula keeps its order of operations, a condition gives 1 or 0', () => {
  expect(parseFormula('0.9-0.3*(size>=6)')).toEqual(['-', 0.9, ['*', 0.3, ['>=', 'size', 6]]])
  expect(parseFormula('min(2.6,clients*0.2)-3-2*(week>10)')).toEqual([
    '-',
    ['-', ['min', 2.6, ['*', 'clients', 0.2]], 3],
    ['*', 2, ['>', 'week', 10]],
  ])
  expect(parseFormula('trust>=52&!open&here:mel&mel.st<=-2')).toEqual([
    '&',
    ['&', ['&', ['>=', 'trust', 52], ['!', 'open']], 'here:mel'],
    ['<=', 'mel.st', -2],
  ])
})

test('names are told by what they are', () => {
  expect(
    namedIn(parseEffects('norms+(0.5*self) ?open{flag:x}:{do:fix} @2{?seen:price-overnight{a-1}}')),
  ).toEqual({
    changes: ['norms', 'a'],
    reads: ['self', 'open', 'seen:price-overnight'],
    flags: ['x'],
    actions: ['fix'],
    branches: 1,
  })
})

test.each([
  ['trust7', 1 + 'trust7'.length],
  ['trust+', 7],
  ['trust+7 ?x{a+1', 15],
  ['@{a+1}', 2],
  ['trust+7}', 8],
  ['loss+(max(1,2))', 7],
  ['loss+(min(1))', 13],
])('"%s" cannot be read, and the column says where', (text, column) => {
  expect(() => parseEffects(text)).toThrow(NotationError)
  try {
    parseEffects(text)
  } catch (error) {
    expect(error instanceof NotationError && error.column).toBe(column)
  }
})
