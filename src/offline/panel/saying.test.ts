import { expect, test } from 'vitest'
import { loadCourse } from '#course/course.ts'
import type { Copy, Trouble } from '../state.ts'
import { saying } from './saying.ts'
import { filled, megabytes } from './sizes.ts'

const course = loadCourse()
const words = { ru: course.in('ru').words('offline.panel'), en: course.in('en').words('offline.panel') }
const copy = (more: Pick<Copy, 'kind'> & Partial<Copy>): Copy => ({
  files: 120,
  ofFiles: 400,
  bytes: 4_940_000,
  ofBytes: 13_100_000,
  portable: 0,
  ...more,
})
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('sizes are megabytes with one digit, as the language writes them', () => {
  expect(megabytes(13_149_000, 'ru')).toBe('13,1')
  expect(megabytes(13_149_000, 'en')).toBe('13.1')
  expect(megabytes(1_000_000, 'ru')).toBe('1')
  expect(filled('{n} of {of}, {x}', { n: 1, of: 2 })).toBe('1 of 2, {x}')
})

test('a bar says what, how many files, how much, and can be stopped', () => {
  const said = saying(words.ru, copy({ kind: 'saving', part: 'scenarios' }), 'ru', true)
  expect(plain(said.title)).toBe('Сохраняем: тренажёры')
  expect(plain(said.beside ?? '')).toBe('Файлов: 120 из 400 · 4,9 из 13,1 МБ')
  expect(said.done).toBeCloseTo(0.377, 3)
  expect(said.acts.map(([act]) => act)).toEqual(['stop'])
})

test('what is ready says so and can go, if the pages can come again', () => {
  const ready = copy({ kind: 'ready', files: 400, bytes: 13_100_000 })
  const said = saying(words.ru, ready, 'ru', true)
  expect(plain(said.text)).toContain('Проверено файлов: 400 из 400. Занимает 13,1 МБ.')
  expect(said.acts.map(([act]) => act)).toEqual(['install', 'remove'])
  expect(saying(words.ru, ready, 'ru', false).acts.map(([act]) => act)).toEqual(['install'])
})

const troubles: readonly Trouble[] = ['space', 'network', 'server', 'cut', 'other']
for (const language of ['ru', 'en'] as const)
  test(`every state has its words in full: ${language}`, () => {
    const kinds = ['none', 'saving', 'checking', 'stopped', 'ready'] as const
    const copies = [
      ...kinds.map(kind => copy({ kind, part: 'paper' })),
      ...troubles.map(trouble => copy({ kind: 'failed', trouble, status: 503 })),
    ]
    for (const one of copies) {
      const { title, text, acts } = saying(words[language], one, language, true)
      for (const said of [title, text, ...acts.map(([, label]) => label)]) {
        expect(said, one.trouble ?? one.kind).not.toBe('')
        expect(said).not.toMatch(/[{}]|undefined/)
      }
    }
  })

test('without room the portable file is the way on, where there is one', () => {
  const failed = copy({ kind: 'failed', trouble: 'space' })
  expect(saying(words.ru, failed, 'ru', true).portable).toBe(false)
  expect(saying(words.ru, { ...failed, portable: 1_000_000 }, 'ru', true).portable).toBe(true)
})
