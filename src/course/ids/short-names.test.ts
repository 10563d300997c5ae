import { expect, test } from 'vitest'
import { readFiles } from '../files.ts'
import { readLock } from './lock.ts'
import { shortNames } from './short-names.ts'

const entry = (n: number, parts?: Record<string, Record<string, { n: number; since: number }>>) => ({
  ...{ n, since: 1 },
  ...(parts ? { parts } : {}),
})

test('an id is named by its kind and its permanent numbers; kinds that no fact speaks of have no name', () => {
  const item = { 'who-keeps': entry(12, { options: { lazy: entry(3) } }) }
  expect(shortNames({ version: 7, ids: { item, slide: { first: entry(1) } } })).toEqual({
    version: 7,
    names: [
      ['i12', 'who-keeps'],
      ['i12op3', 'lazy'],
    ],
  })
})

test('two lists that begin alike are an error, not a wrong answer', () => {
  const item = { a: entry(1, { options: { b: entry(1) }, opposites: { c: entry(1) } }) }
  expect(() => shortNames({ version: 1, ids: { item } })).toThrow('"b" and "c" share the short name i1op1')
})

test('the course has a short name for every id', () => {
  const lock = readLock(readFiles('content'))
  if (!lock) throw new Error('the course has a lock')
  expect(new Map(shortNames(lock).names).get('i1')).toBe('pre-no-growth')
})
