import { expect, test } from 'vitest'
import { readContent } from '#course/content.ts'
import { readFiles } from '#course/files.ts'
import { theCourse } from '#course/here.ts'
import { entriesOf } from './entries.ts'
import { excerpt, find, type Group } from './find.ts'
import { readIndex, writeIndex } from './index-of.ts'
import { stem } from './words.ts'

const entries = entriesOf(theCourse().in('ru'), readContent(readFiles('content')))
const written = writeIndex('ru', entries)
const index = readIndex('ru', written)
const ask = (query: string) => find('ru', index, query)
const paths = (groups: readonly Group[]) => groups.flatMap(({ hits }) => hits.map(({ path }) => path))

test('a word is found in whatever form it is asked for', () => {
  expect(stem('ru', 'клиентами')).toBe(stem('ru', 'Клиентов'))
  expect(stem('en', 'clients')).toBe(stem('en', 'Client’s'))
  expect(paths(ask('оттоков'))).toContain('/glossary/#churn')
})

test('е finds ё, and ё finds е', () => {
  expect(stem('ru', 'счёт')).toBe(stem('ru', 'счет'))
  expect(paths(ask('ведет клиента'))).toEqual(paths(ask('ведёт клиента')))
  expect(paths(ask('ведет клиента'))).not.toEqual([])
})

test('a slip of a letter and the beginning of a word are enough', () => {
  expect(paths(ask('притко'))).toContain('/glossary/#inflow')
  expect(paths(ask('прит'))).toContain('/glossary/#inflow')
})

test('a section of a lesson is found with the anchor of its heading', () => {
  expect(paths(ask('восемь строк журнала'))).toContain(
    '/lessons/spontaneous/where-the-day-goes/#восемь-строк-журнала',
  )
})

test('results come by kind, with the words asked for marked', () => {
  const groups = ask('разгон')
  expect(groups.map(({ kind }) => kind)).toEqual(
    ['lesson', 'term', 'item'].filter(kind => groups.some(group => group.kind === kind)),
  )
  const term = groups.find(({ kind }) => kind === 'term')?.hits[0]
  expect(term?.title).toEqual([['разгон', true]])
})

test('nothing is found for nothing, for marks, and for what the course has no word for', () => {
  for (const query of ['', '   ', '…', '()*', 'ъыъыъыъ']) expect(ask(query), query).toEqual([])
})

test('no answer can be looked up: of a question there is what it asks and nothing else', () => {
  const course = theCourse().in('ru')
  const prompts = new Set(course.chapters.flatMap(chapter => chapter.items.map(item => item.prompt)))
  const items = entries.filter(({ kind }) => kind === 'item')
  expect(items).toHaveLength(prompts.size)
  for (const { text } of items)
    expect([...prompts].map(prompt => prompt.replaceAll('**', ''))).toContain(text)
})

test('an excerpt is cut between words and shows the word asked for', () => {
  const text = `${'начало '.repeat(40)}середина ${'конец '.repeat(40)}`
  const pieces = excerpt('ru', text, new Set([stem('ru', 'середина')]))
  const whole = pieces.map(([part]) => part).join('')
  expect(pieces.find(([, marked]) => marked)?.[0]).toBe('середина')
  expect(whole).toMatch(/^…начало .* конец…$/)
  expect(whole.length).toBeLessThan(220)
})
