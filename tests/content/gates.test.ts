/** That each gate can fail, and does not where it must not. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unsourced } from './claims.ts'
import { marks } from './marks.ts'
import { typedNumbers } from './numbers.ts'
import { type Finding, type Passage, passagesOf, saying } from './passages.ts'
import { lessonLengths, sentences, tooLong, wordsOf } from './sentences.ts'
import { dictionaries, misspelt, ownWords } from './spelling.ts'
import { saidTwice, wording } from './wording.ts'
import { withoutYo } from './yo.ts'

const said = (gate: (passage: Passage) => readonly Finding[], read: string, more: Partial<Passage> = {}) =>
  gate(saying(read, more)).map(({ wrong }) => wrong)

describe('spelling', () => {
  const loading = dictionaries()
  const wrong = async (read: string) => misspelt(saying(read), await loading).map(finding => finding.wrong)

  test('a slip is found in either language', async () => {
    expect(await wrong('Менежер ведёт клиента.')).toEqual(['«Менежер» is in no dictionary'])
    expect(await wrong('Reps recieve a call.')).toEqual(['«recieve» is in no dictionary'])
  })

  test('names with digits, addresses and placeholders are no words', async () => {
    expect(await wrong('Факт в 1С, на сайте cim.ch, {xyzzy} и {{year1.clients}}: колл-центр.')).toEqual([])
  })

  test('the list of own words is sorted, has nothing twice and nothing that a dictionary has', async () => {
    const known = await loading
    expect([...ownWords].sort()).toEqual(ownWords)
    expect(new Set(ownWords).size).toBe(ownWords.length)
    expect(ownWords.filter(word => known(word, 'dictionary'))).toEqual([])
  })
})

test('ё that cannot be е is asked for', () => {
  expect(said(withoutYo, 'Менеджер ведет учет.')).toEqual(['«ведет» lacks its ё', '«учет» lacks its ё'])
  expect(said(withoutYo, 'Все узнают всё.')).toEqual([])
})

test('marks that the typesetter cannot mend are found', () => {
  expect(said(marks, 'Он сказал " да".')).not.toEqual([])
  expect(said(marks, 'Слово , слово')).not.toEqual([])
  expect(said(marks, 'Кавычки «открыты.')).toEqual(['a quotation is opened and not closed'])
  expect(said(marks, 'Тире -- два дефиса')).not.toEqual([])
  expect(said(marks, 'Цена - 20% от "5 млн ₽", п. 7 ч. 1 ст. 77, дело № 5 в 1С и у нас...')).toEqual([])
  expect(said(marks, 'He said «no».', { language: 'en' })).not.toEqual([])
})

test('words of the office, hype and war, and variants of terms are found', () => {
  for (const text of [
    'Это является этапом.',
    'Отдел осуществляет продажи.',
    'в рамках курса',
    'Уникальный способ',
    'прорывная модель',
    'Менеджеры — бойцы',
    'Передать в коллцентр',
    'Следующий урок',
    'call-центр',
  ])
    expect(said(wording, text), text).toHaveLength(1)
  expect(said(wording, 'Появляется колл-центр; уроком не назвать. Поурочный план.')).toHaveLength(1)
  expect(said(wording, 'Занятие в отделе обслуживания.')).toEqual([])
})

test('an option may quote a manager who speaks of war, and still calls a thing by its one name', () => {
  const path = 'quiz › why › options › fight › text'
  expect(said(wording, 'Мои бойцы справятся', { path })).toEqual([])
  expect(said(wording, 'Отдам в коллцентр', { path })).toHaveLength(1)
})

test('a word said twice is found', () => {
  expect(said(saidTwice, 'Он и и она')).toEqual(['«и и» says one word twice'])
  expect(said(saidTwice, 'чуть-чуть, да-да')).toEqual([])
})

test('sentences are told apart from abbreviations', () => {
  expect(sentences('По п. 7 ч. 1 ст. 77 ТК РФ. А. Анучин — автор. «Да». «Нет»? 5 тыс. ₽.')).toHaveLength(5)
})

test('a sentence of thirty-one words is too long, one of thirty is not', () => {
  const thirty = Array.from({ length: 30 }, () => 'слово').join(' ')
  expect(said(tooLong, `${thirty}.`)).toEqual([])
  expect(said(tooLong, `${thirty} ещё.`)).toHaveLength(1)
})

test('a lesson is neither a leaflet nor a book, and its sentences are short', () => {
  const lesson = (sentence: number, count: number) =>
    lessonLengths([saying(Array.from({ length: count }, () => sentenceOf(sentence)).join(' '))])
  const sentenceOf = (words: number) => `С${'лово слово'.repeat(1)}${' слово'.repeat(words - 2)}.`
  expect(wordsOf(sentenceOf(9))).toHaveLength(9)
  expect(lesson(10, 30)).toEqual([])
  expect(lesson(10, 20)).toHaveLength(1)
  expect(lesson(10, 100)).toHaveLength(1)
  expect(lesson(25, 20)).toHaveLength(1)
})

test('a number typed by hand is found, the time of day and a place in the course are not', () => {
  const numbers = (text: string, file = 'content/1-a/ru/lessons/a.mdx') => said(typedNumbers, text, { file })
  expect(numbers('У отдела 208 клиентов и 34 % выручки.')).toHaveLength(2)
  expect(numbers('В 9:10, в главе 2, на этапе 1, ст. 72 ТК РФ, 144-ФЗ, 1-й год, лист W1, 1С, 2026.')).toEqual(
    [],
  )
  expect(numbers('Их {{year1.clients}}, и {n} осталось.')).toEqual([])
  expect(numbers('Поиск 11 часов.', 'content/1-a/ru/quiz.yaml')).toEqual([])
})

test('research without a source in its paragraph is found', () => {
  expect(said(unsourced, 'Исследования показывают, что ждать нельзя.')).toHaveLength(1)
  expect(said(unsourced, 'Опросы показывают рост.')).toHaveLength(1)
  expect(said(unsourced, 'Исследования показывают рост.', { sources: ['time-of-sellers'] })).toEqual([])
})

test('a passage of a lesson is a paragraph as it is read, with its numbers and without its tags', () => {
  const files = new Map([
    [
      'course.yaml',
      'chapters:\n  - a\ntranslated: []\npass: 0.8\nedition:\n  number: "1"\n  date: "2026-01-01"\n',
    ],
    ['company.yaml', 'people: []\nnumbers:\n  year1:\n    clients: 12345\nderived: {}\n'],
    [
      '0-a/ru/lessons/b.mdx',
      '---\ntitle: Б\nlead: В\nminutes: 5\nobjectives: []\n---\n\n## Глава\n\nУ <Term id="t">нас</Term> <N of="year1.clients" /> *лиц*<Source id="s" />.\n\n<Note title="Кто">Мы.</Note>\n',
    ],
  ])
  const lesson = passagesOf(files).filter(passage => passage.lesson)
  expect(lesson.map(({ line, text, prose }) => [line, text, prose])).toEqual([
    [8, 'Глава', false],
    [10, 'У нас {{year1.clients}} лиц.', true],
    [12, 'Кто', false],
    [12, 'Мы.', true],
  ])
  expect(lesson[1]?.read).toBe('У нас 12\u00A0345 лиц.')
  expect(lesson[1]?.sources).toEqual(['s'])
})

test('the lists of the gates say why', () => {
  for (const name of ['wording.yaml', 'numbers.yaml', 'words.txt'])
    expect(readFileSync(new URL(name, import.meta.url), 'utf8')).toMatch(/^# /)
})
