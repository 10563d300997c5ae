import { expect, test } from 'vitest'
import { after } from './after.ts'

const quiz = '1-spontaneous/ru/quiz.yaml'

test('a line out of place', () => {
  expect(after(quiz, '    mark: "1.1"', '   mark: "1.1"')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:3:1 quiz: this is not YAML: Sequence item without - indicator; put the line where its neighbours begin, two spaces a level',
  ])
})

test('a colon inside a text', () => {
  expect(after(quiz, 'prompt: Что за чем?', 'prompt: Что за чем: шаги?')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:61:13 quiz: this is not YAML: Nested mappings are not allowed in compact mappings; a text with ": " in it needs quotation marks, or a line of its own after ">-"',
  ])
})

test('a quotation mark that is not closed', () => {
  expect(after(quiz, 'mark: "1.1"', 'mark: "1.1')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:3:15 quiz: this is not YAML: Missing closing "quote; close the quotation mark or bracket',
  ])
})

test('a key given twice', () => {
  expect(
    after(quiz, '    hint: Посмотрите на часы.\n', '    hint: Посмотрите на часы.\n    hint: Ещё раз.\n'),
  ).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:8:5 quiz: this is not YAML: Map keys must be unique; keep one of the two',
  ])
})

test('an object in braces', () => {
  expect(
    after(quiz, '      - id: rep\n        text: менеджер\n', '      - { id: rep, text: менеджер }\n'),
  ).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:88:9 quiz: an object in braces: a comma in its text would cut it; write a line for each key; a text that begins with "{" needs quotation marks',
  ])
})

test('a text that begins with a number of the company', () => {
  expect(after(quiz, 'hint: Сложите.', 'hint: {{diary.sale}} и ещё.')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:43:11 quiz: an object in braces: a comma in its text would cut it; write a line for each key; a text that begins with "{" needs quotation marks',
  ])
})

test('a text that begins with an asterisk', () => {
  expect(after(quiz, 'hint: Сложите.', 'hint: *Сложите* их.')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:43:11 quiz: "*Сложите*" repeats another place of the file; write the words out, or quote a text that begins with an asterisk',
  ])
})

test('a file that is empty', () => {
  expect(
    after(
      'course.yaml',
      'chapters:\n  - start\n  - spontaneous\ntranslated:\n  - spontaneous\npass: 0.8\nedition:\n  number: "1.0"\n  date: "2026-11-24"\n',
      '',
    ),
  ).toEqual([
    'content/course.yaml:1:1 course: the file is empty; see the file of the same name in another chapter',
  ])
})
