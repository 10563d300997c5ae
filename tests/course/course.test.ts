import { join } from 'node:path'
import { expect, test } from 'vitest'
import { courseOf, loadCourse } from '#course/course.ts'
import { loadIdentities } from '#course/ids.ts'
import { changed } from './broken/after.ts'

const course = loadCourse(join(import.meta.dirname, 'sound'))
const russian = course.in('ru')
const english = course.in('en')

/** No-break spaces are invisible in a test; here they are written as an underscore. */
function seen(text: string | undefined): string | undefined {
  return text?.replaceAll('\u00A0', '_')
}

test('a course with a mistake is not built, and says all that is wrong', () => {
  const files = changed(
    ['course.yaml', 'pass: 0.8', 'pass: 8'],
    ['1-spontaneous/ru/quiz.yaml', 'key: 50', 'key: 500'],
  )
  expect(() => courseOf(files)).toThrow(
    'The content cannot be built, 2 problems:\n' +
      'content/1-spontaneous/ru/quiz.yaml:46:10 quiz › selling-hours › key: the key 500 lies outside the ruler 0…160; widen the ruler or mend the key\n' +
      'content/course.yaml:6:7 course › pass: 8 is too much; at most 1',
  )
})

test('chapters and lessons come in order, with their numbers', () => {
  expect(russian.chapters.map(({ id, number, stage }) => [id, number, stage])).toEqual([
    ['start', 0, undefined],
    ['spontaneous', 1, 1],
  ])
  expect(russian.lesson('spontaneous', 'where-the-day-goes')).toMatchObject({
    number: '1.1',
    minutes: 9,
    objectives: ['count-the-hours'],
    file: 'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx',
  })
})

test('a lesson knows its activities in the order of the page', () => {
  expect(russian.lesson('spontaneous', 'where-the-day-goes').activities).toEqual([
    { kind: 'prediction', id: 'hours-for-selling' },
    { kind: 'example', id: 'hours-of-a-month' },
    { kind: 'item', id: 'share-of-search' },
    { kind: 'worksheet', id: 'five-days' },
    { kind: 'prediction', id: 'law-or-case' },
    { kind: 'prediction', id: 'inflow' },
    { kind: 'explorable', id: 'pay-for-attention' },
  ])
})

test('words have their numbers and are set', () => {
  expect(seen(russian.prediction('hours-for-selling').prompt)).toBe(
    'Сколько из_160_ч уходит на_поиск и_продажу?',
  )
  expect(seen(english.prediction('hours-for-selling').after)).toBe('By the diary **52_h**.')
})

test('the structure is the Russian one in both languages, the words are not', () => {
  const [asked, translated] = [russian, english].map(({ item }) => item('share-of-search'))
  expect(translated?.kind === 'single' && translated.options.map(option => option.right)).toEqual([
    true,
    undefined,
  ])
  expect(asked?.prompt).toBe('Почему нет новых клиентов?')
  expect(translated?.prompt).toBe('Why are there no new clients?')
})

test('an untranslated chapter is named in English, its lessons and activities as they are', () => {
  const chapter = english.chapter('start')
  expect(chapter).toMatchObject({ translated: false, title: 'Where you are now' })
  expect(chapter.lessons.map(lesson => lesson.title)).toEqual(['Четыре картины'])
  expect(seen(english.prediction('signs-on-one-stage').after)).toBe('Признаки меняются не_сразу.')
  expect(chapter.diagnostic?.title).toBe('Which stage is your department at?')
})

test('numbers of the company are read in the language of the page', () => {
  expect(course.numbers.get('diary.share')).toEqual({ value: 32.5, decimals: 1 })
  expect(russian.number('diary.share')).toBe('32,5')
  expect(english.number('diary.share')).toBe('32.5')
})

test('words of the interface are found by dotted name or by group', () => {
  expect(seen(russian.word('quiz.count'))).toBe('Верно {right} из_{all}')
  expect(english.words('quiz')).toEqual({ check: 'Check', count: '{right} of {all} right' })
})

test('asking for what does not exist is a mistake of the page', () => {
  expect(() => russian.term('full-cicle')).toThrow('there is no term "full-cicle" in the content')
  expect(() => english.word('quiz.chek')).toThrow('there is no text of the interface "quiz.chek"')
  expect(() => loadIdentities(join(import.meta.dirname, 'sound')).of('item', 'share-of-search')).toThrow(
    'item "share-of-search" has no number in content/ids.lock.json: run "npm run ids"',
  )
})
