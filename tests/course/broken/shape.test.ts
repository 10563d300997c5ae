import { expect, test } from 'vitest'
import { after } from './after.ts'

const quiz = '1-spontaneous/ru/quiz.yaml'
const lesson = '1-spontaneous/ru/lessons/where-the-day-goes.mdx'
const chapter = '1-spontaneous/ru/chapter.yaml'
const worksheet = '1-spontaneous/ru/worksheet.yaml'
const diagnostic = '0-start/ru/diagnostic.yaml'

test('an unknown key', () => {
  expect(after(quiz, '        explanation: Все заняты.', '        explenation: Все заняты.')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:16:9 quiz › share-of-search › options › lazy › explenation: unknown key "explenation"; did you mean "explanation"?',
  ])
})

test('an option without an explanation', () => {
  expect(after(quiz, '        explanation: Все заняты.\n', '')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:14:9 quiz › share-of-search › options › lazy › explanation: "explanation" is missing; every option is explained, the right one too: add "explanation:" in one or two sentences',
  ])
})

test('an item without a hint', () => {
  expect(after(quiz, '    hint: Сложите.\n', '')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:38:5 quiz › selling-hours › hint: "hint" is missing; add "hint:", what to look at after a first miss',
  ])
})

test('a key without a value', () => {
  expect(after(quiz, '    hint: Сложите.\n', '    hint:\n')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:43:10 quiz › selling-hours › hint: "hint" is missing; add "hint:", what to look at after a first miss',
  ])
})

test('a number where a text is expected', () => {
  expect(after(quiz, 'mark: "1.1"', 'mark: 1.1')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:3:11 quiz › share-of-search › mark: a number stands where a text is expected; put it in quotation marks: "1.1"',
  ])
})

test('a text where a number is expected', () => {
  expect(after(quiz, 'key: 50', 'key: пятьдесят')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:46:10 quiz › selling-hours › key: a text stands where a number is expected; write the number without quotation marks, with a point for decimals',
  ])
})

test('a text where a list is expected', () => {
  expect(after(chapter, 'lessons:\n  - where-the-day-goes', 'lessons: where-the-day-goes')).toEqual([
    'content/1-spontaneous/ru/chapter.yaml:16:10 chapter › lessons: a text stands where a list is expected; begin each entry of the list with "- "',
  ])
})

test('an unknown kind of item', () => {
  expect(after(quiz, 'kind: multi', 'kind: mutli')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:20:11 quiz › what-can-move › kind: "mutli" is not a kind known here; did you mean "multi"?',
  ])
})

test('an item without a kind', () => {
  expect(after(quiz, '    kind: multi\n', '')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:18:5 quiz › what-can-move › kind: "kind" is missing; add "kind:"',
  ])
})

test('a value that is not foreseen', () => {
  expect(after(worksheet, 'kind: number', 'kind: nunber')).toEqual([
    'content/1-spontaneous/ru/worksheet.yaml:12:15 worksheet › parts › hours › fields › search › kind: "nunber" is not known here; did you mean "number"?',
  ])
})

test('an id with a capital letter', () => {
  expect(after(quiz, 'id: lazy', 'id: Lazy')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:14:13 quiz › share-of-search › options › Lazy › id: "Lazy" does not fit; an id is lower-case Latin words joined by hyphens',
  ])
})

test('a mark of another form', () => {
  expect(after(quiz, 'mark: "1.1"', 'mark: "1,1"')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:3:11 quiz › share-of-search › mark: "1,1" does not fit; a mark looks like O1.4, 1.8 or M2e',
  ])
})

test('too few options', () => {
  expect(
    after(
      quiz,
      '      - id: lazy\n        text: Ленятся\n        explanation: Все заняты.\n        misconception: lazy\n',
      '',
    ),
  ).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:10:7 quiz › share-of-search › options: a list of 1 is too little; at least 2',
  ])
})

test('a lesson that is too long', () => {
  expect(after(lesson, 'minutes: 9', 'minutes: 20')).toEqual([
    'content/1-spontaneous/en/lessons/where-the-day-goes.mdx:4:10 where-the-day-goes › minutes: "minutes" differs from the Russian lesson; there it is 20',
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:4:10 where-the-day-goes › minutes: 20 is too much; at most 12',
  ])
})

test('a front matter without a lead', () => {
  expect(after(lesson, 'lead: Сначала отметка, потом журнал.\n', '')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:2:1 where-the-day-goes › lead: "lead" is missing; add "lead:"',
  ])
})

test('an answer of the diagnostic too few', () => {
  expect(after(diagnostic, '      - id: nobody\n        stage: 4\n        text: никто\n', '')).toEqual([
    'content/0-start/ru/diagnostic.yaml:39:7 diagnostic › signs › who-drives › answers: a list of 3 is too little; at least 4',
  ])
})
