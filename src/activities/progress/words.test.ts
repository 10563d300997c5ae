import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from '#course/language.ts'
import { wordsIn } from './samples.ts'
import { tellerOf } from './teller.ts'

/** Names put together while the page runs; all others stand in the code as they are. */
const composed: Readonly<Record<string, readonly string[]>> = {
  'mastery-': ['none', 'met', 'sure'],
  'drawer-': ['other', 'aside', 'newer', 'early'].flatMap(name => [name, `${name}-note`]),
  'trouble-': ['blocked', 'full'],
  'eraseInFile-': ['all', 'part', 'none'],
  'place-': ['check', 'lesson'],
  'sure-': ['0', '1', '2'],
  'refused-':
    'too-big unreadable not-json cut-off not-progress other-course newer no-facts no-code changed no-inflate'.split(
      ' ',
    ),
  'lasts-': 'kept may-go private unknown refused'.split(' '),
  'kind.': 'answer prediction seen choice field text draft setting summary empty'.split(' '),
  'count.':
    'answer prediction seen choice field text draft setting summary empty other aside newer early erased elsewhere troubleAside troubleNewer'
      .split(' ')
      .flatMap(name => ['one', 'few', 'many', 'other'].map(form => `${name}.${form}`)),
  '': 'noScript outOf outOfPassed chapter lessons check none begun done settings unknown skipped askedForKey yes no'.split(
    ' ',
  ),
}

const folder = new URL('.', import.meta.url)
const source = readdirSync(folder)
  .filter(name => /(?<!test)\.(tsx?|astro)$/.test(name) && !/test|samples/.test(name))
  .map(name => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n')

test.each(languages)('every word the page says is there, and no other (%s)', language => {
  const said = [...source.matchAll(/\bword\('([\w-]+)'/g)].map(([, name = '']) => name)
  const built = Object.entries(composed).flatMap(([prefix, names]) => names.map(name => prefix + name))
  expect(said.length).toBeGreaterThan(20)
  expect([...new Set([...said, ...built])].sort()).toEqual(Object.keys(wordsIn(language)).sort())
})

test('counts, numbers and dates follow the language of the page', () => {
  const ru = tellerOf('ru', wordsIn('ru'))
  const en = tellerOf('en', wordsIn('en'))
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
  expect([1, 3, 5, 21, 12_345].map(n => plain(ru.counted('answer', n)))).toEqual([
    '1 ответ',
    '3 ответа',
    '5 ответов',
    '21 ответ',
    '12 345 ответов',
  ])
  expect([1, 2].map(n => plain(en.counted('answer', n)))).toEqual(['1 answer', '2 answers'])
  const noon = Date.UTC(2026, 10, 23, 12) / 1000
  expect(plain(ru.day(noon))).toBe('23 ноября 2026 г.')
  expect(plain(en.day(noon))).toBe('23 November 2026')
  expect(ru.list(['а', 'б', 'в'])).toBe('а, б и в')
})
