import { expect, test } from 'vitest'
import { after, withFile, without } from './after.ts'

const activitiesInEnglish = '1-spontaneous/en/activities.yaml'
const quizInEnglish = '1-spontaneous/en/quiz.yaml'
const lessonInEnglish = '1-spontaneous/en/lessons/where-the-day-goes.mdx'
const chapterInEnglish = '1-spontaneous/en/chapter.yaml'

test('an option without a translation', () => {
  expect(
    after(quizInEnglish, '      - id: lazy\n        text: some words\n        explanation: It is so.\n', ''),
  ).toEqual([
    'content/1-spontaneous/en/quiz.yaml:7:7 quiz › share-of-search › options: the translation of "lazy" is missing; add "- id: lazy" with its words in English',
  ])
})

test('a field without a translation', () => {
  expect(after(chapterInEnglish, '    theme: hours\n', '')).toEqual([
    'content/1-spontaneous/en/chapter.yaml:4:5 chapter › objectives › count-the-hours: the translation of "theme" is missing; add "theme:" with the words in English',
  ])
})

test('a file without a translation', () => {
  expect(without(quizInEnglish)).toEqual([
    'content/1-spontaneous/en/quiz.yaml:1:1 quiz: the translation of this file is missing; add it with the words of content/1-spontaneous/ru/quiz.yaml under the same ids',
  ])
})

test('a lesson without a translation', () => {
  expect(without(lessonInEnglish)).toEqual([
    'content/1-spontaneous/en/lessons/where-the-day-goes.mdx:1:1 where-the-day-goes: the translation of this lesson is missing; translate content/1-spontaneous/ru/lessons/where-the-day-goes.mdx',
  ])
})

test('an option that Russian does not have', () => {
  expect(
    after(
      quizInEnglish,
      '      - id: lazy\n',
      '      - id: lazy-reps\n        text: words\n        explanation: More words.\n      - id: lazy\n',
    ),
  ).toEqual([
    'content/1-spontaneous/en/quiz.yaml:10:9 quiz › share-of-search › options › lazy-reps: "lazy-reps" is left over: the Russian list has no such id; there is "hours", "lazy"',
  ])
})

test('a field that Russian does not have', () => {
  expect(
    after('sources.en.yaml', '    text: A survey', '    note: Seen in 2026.\n    text: A survey'),
  ).toEqual([
    'content/sources.en.yaml:3:5 sources › time-of-sellers › note: the Russian file has no "note" here; did you mean "not"?',
  ])
})

test('words for a field that this entry does not have', () => {
  expect(after(chapterInEnglish, 'check:\n', 'stage: 1\ncheck:\n')).toEqual([
    'content/1-spontaneous/en/chapter.yaml:13:1 chapter › stage: "stage" belongs to the structure, which a translation cannot change; remove the line: the Russian file decides it',
  ])
})

test('an answer touched', () => {
  expect(after(quizInEnglish, '      - id: lazy\n', '      - id: lazy\n        right: true\n')).toEqual([
    'content/1-spontaneous/en/quiz.yaml:11:9 quiz › share-of-search › options › lazy › right: "right" belongs to the structure, which a translation cannot change; remove the line: the Russian file decides it',
  ])
})

test('a number touched', () => {
  expect(after(quizInEnglish, '    unit: h\n', '    unit: h\n    key: 52\n')).toEqual([
    'content/1-spontaneous/en/quiz.yaml:32:5 quiz › selling-hours › key: "key" belongs to the structure, which a translation cannot change; remove the line: the Russian file decides it',
  ])
})

test('an entry translated twice', () => {
  expect(
    after(
      chapterInEnglish,
      'misconceptions:\n  - id: lazy\n    text: Reps are lazy.\n',
      'misconceptions:\n  - id: lazy\n    text: Reps are lazy.\n  - id: lazy\n    text: Reps are idle.\n',
    ),
  ).toEqual([
    'content/1-spontaneous/en/chapter.yaml:13:5 chapter › misconceptions › lazy: "lazy" is translated twice; keep one of the two',
  ])
})

test('no words where words are expected', () => {
  expect(after(chapterInEnglish, 'title: Spontaneous sales', 'title:\n  - Spontaneous sales')).toEqual([
    'content/1-spontaneous/en/chapter.yaml:2:3 chapter › title: words are expected here; translate "Стихийные продажи"',
  ])
})

test('other activities in a translated lesson', () => {
  expect(after(lessonInEnglish, '<Item id="share-of-search" />\n\n', '')).toEqual([
    'content/1-spontaneous/en/lessons/where-the-day-goes.mdx:17:1 where-the-day-goes: activity 3 is worksheet "five-days"; in Russian it is item "share-of-search": the same activities in the same order',
  ])
})

test('other minutes in a translated lesson', () => {
  expect(after(lessonInEnglish, 'minutes: 9', 'minutes: 10')).toEqual([
    'content/1-spontaneous/en/lessons/where-the-day-goes.mdx:4:10 where-the-day-goes › minutes: "minutes" differs from the Russian lesson; there it is 9',
  ])
})

test('a translated lesson that Russian does not have', () => {
  expect(
    withFile(
      '1-spontaneous/en/lessons/where-the-day-went.mdx',
      '---\ntitle: T\nlead: L\nminutes: 5\nobjectives:\n  - count-the-hours\n---\n',
    ),
  ).toEqual([
    'content/1-spontaneous/en/lessons/where-the-day-went.mdx:1:1 where-the-day-went: there is no such lesson in Russian; did you mean "where-the-day-goes"?',
  ])
})

test('an interface text without a translation', () => {
  expect(after('words/en.json', '    "check": "Check",\n', '')).toEqual([
    'content/words/en.json:2:11 en › quiz: "quiz.check" is missing; translate "Проверить"',
  ])
})

test('an interface text that Russian does not have', () => {
  expect(after('words/en.json', '"check": "Check"', '"check": "Check", "chek": "Check"')).toEqual([
    'content/words/en.json:3:31 en › quiz › chek: "quiz.chek" is left over; did you mean "quiz.check"?',
  ])
})

test('a placeholder lost in translation', () => {
  expect(after('words/en.json', '{right} of {all} right', '{right} right')).toEqual([
    'content/words/en.json:4:14 en › quiz › count: the placeholders are {right}; in Russian they are {all}, {right}',
  ])
})

test('a gap in a chapter that is not declared translated', () => {
  expect(withFile('0-start/en/activities.yaml', 'predictions: []\n')).toEqual([])
})

test('a left-over in a chapter that is not declared translated', () => {
  expect(
    withFile('0-start/en/activities.yaml', 'predictions:\n  - id: signs-on-stage\n    prompt: Where?\n'),
  ).toEqual([
    'content/0-start/en/activities.yaml:2:5 activities › predictions › signs-on-stage: "signs-on-stage" is left over: the Russian list has no such id; did you mean "signs-on-one-stage"?',
  ])
})

test('an interface without a translation', () => {
  expect(without('words/en.json')).toEqual([
    'content/words/en.json:1:1 en: the translation of this file is missing; add it with the names of content/words/ru.json',
  ])
})

test('a placeholder of an activity lost in translation', () => {
  expect(after(activitiesInEnglish, '{search} + {sale}', '{search} + sale')).toEqual([
    'content/1-spontaneous/en/activities.yaml:52:16 activities › examples › hours-of-a-month › rows › selling › shown: the placeholders are {search}; in Russian they are {sale}, {search}',
  ])
})

test('a translation of a file that Russian does not have', () => {
  expect(withFile('0-start/en/worksheet.yaml', 'title: A sheet\n')).toEqual([
    'content/0-start/en/worksheet.yaml:1:1 worksheet.yaml: there is no such file in Russian; write content/0-start/ru/worksheet.yaml first',
  ])
})
