import { expect, test } from 'vitest'
import { after, withFile } from './after.ts'

const quiz = '1-spontaneous/ru/quiz.yaml'

test('a single choice without a key', () => {
  expect(
    after(
      quiz,
      '        right: true\n        text: Нет часов',
      '        misconception: lazy\n        text: Нет часов',
    ),
  ).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:10:7 quiz › share-of-search › options: no option is right; a "single" has exactly one "right: true"; with more the kind is "multi"',
  ])
})

test('a single choice with two keys', () => {
  expect(
    after(
      quiz,
      '        text: Ленятся\n        explanation: Все заняты.\n        misconception: lazy',
      '        right: true\n        text: Ленятся\n        explanation: Все заняты.',
    ),
  ).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:10:7 quiz › share-of-search › options: right: "hours", "lazy"; a "single" has exactly one "right: true"; with more the kind is "multi"',
  ])
})

test('a multiple choice with one key', () => {
  expect(
    after(
      quiz,
      '        right: true\n        text: Склад\n        explanation: Да.',
      '        misconception: lazy\n        text: Склад\n        explanation: Да.',
    ),
  ).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:26:7 quiz › what-can-move › options: right: "documents"; a "multi" has at least two "right: true"; with one the kind is "single"',
  ])
})

test('a multiple choice without a wrong option', () => {
  expect(
    after(
      quiz,
      '        explanation: Это его дело.\n        misconception: lazy',
      '        explanation: Это его дело.\n        right: true',
    ),
  ).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:26:7 quiz › what-can-move › options: every option is right; a "multi" has at least one wrong option',
  ])
})

test('a wrong option without a misconception', () => {
  expect(
    after(
      quiz,
      '        explanation: Все заняты.\n        misconception: lazy\n',
      '        explanation: Все заняты.\n',
    ),
  ).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:14:9 quiz › share-of-search › options › lazy: the wrong option names no misconception; add "misconception:" with what is thought by who chooses it, such as "lazy"',
  ])
})

test('a right option with a misconception', () => {
  expect(
    after(
      quiz,
      '        explanation: На поиск осталось 11 ч.\n',
      '        explanation: На поиск осталось 11 ч.\n        misconception: lazy\n',
    ),
  ).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:14:24 quiz › share-of-search › options › hours › misconception: the right option names a misconception; remove the line, or "right: true"',
  ])
})

test('a key outside the ruler', () => {
  expect(after(quiz, 'to: 160', 'to: 40')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:46:10 quiz › selling-hours › key: the key 50 lies outside the ruler 0…40; widen the ruler or mend the key',
  ])
})

test('a ruler that goes backwards', () => {
  expect(after(quiz, 'from: 0\n    to: 160', 'from: 160\n    to: 0')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:49:11 quiz › selling-hours › from: the ruler goes from 160 to 0; "from" is less than "to"',
  ])
})

test('a wrong number inside the band of the key', () => {
  expect(after(quiz, 'value: 10', 'value: 51')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:54:16 quiz › selling-hours › near › search-only › value: 51 is right: the key is 50 ± 1; a near value lies outside that band; make the tolerance smaller or remove it',
  ])
})

test('a trap with an unknown step', () => {
  expect(after(quiz, 'before: diary', 'before: dairy')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:77:17 quiz › order-of-work › traps › change-first › before: there is no step "dairy"; did you mean "diary"?',
  ])
})

test('a trap that is the right order', () => {
  expect(after(quiz, 'step: change\n        before: diary', 'step: diary\n        before: change')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:75:9 quiz › order-of-work › traps › change-first: "diary" before "change" is the right order; a trap is a wrong order: exchange "step" and "before"',
  ])
})

test('a card of an unknown row', () => {
  expect(after(quiz, 'of: assistant', 'of: asistant')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:90:9 quiz › who-does-what › rows › assistant: no card belongs to the row; exactly one card has "of:" with this row',
    'content/1-spontaneous/ru/quiz.yaml:98:13 quiz › who-does-what › cards › writes › of: there is no row "asistant"; did you mean "assistant"?',
  ])
})

test('two cards of a row', () => {
  expect(
    after(
      quiz,
      '        text: спит\n        explanation: Никто.\n        misconception: lazy',
      '        of: rep\n        text: спит\n        explanation: Никто.',
    ),
  ).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:88:9 quiz › who-does-what › rows › rep: "sells" and "sleeps" belong to the row; exactly one card has "of:" with this row',
  ])
})

test('a card left over without a misconception', () => {
  expect(
    after(
      quiz,
      '        explanation: Никто.\n        misconception: lazy\n',
      '        explanation: Никто.\n',
    ),
  ).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:101:9 quiz › who-does-what › cards › sleeps: the card belongs to no row and names no misconception; add "of:" with its row, or "misconception:"',
  ])
})

test('a card in an unknown room', () => {
  expect(after(quiz, 'room: selling\n        text: звонок', 'room: seling\n        text: звонок')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:119:15 quiz › rooms-of-work › cards › call › room: there is no room "seling"; did you mean "selling"?',
  ])
})

test('a trap that is the room of the card', () => {
  expect(
    after(quiz, 'room: selling\n            explanation', 'room: serving\n            explanation'),
  ).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:128:19 quiz › rooms-of-work › cards › note › traps › note-is-sale › room: "serving" is the room of the card; a trap is another room',
  ])
})

test('a sheet with two mistakes', () => {
  expect(after(quiz, '        mistake: true\n        text: Возвраты', '        text: Возвраты')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:143:7 quiz › find-mistakes › lines: 2 lines have a mistake; 3 to 5 lines have "mistake: true"',
  ])
})

test('a sheet with two sound lines', () => {
  expect(after(quiz, '      - id: line-f\n', '      - id: line-f\n        mistake: true\n')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:143:7 quiz › find-mistakes › lines: 2 lines are sound; at least 3 lines have no mistake',
  ])
})

test('a decision after the course that stands beside none before it, and would come back in reviews', () => {
  const posttest = `title: Решения
lead: Ещё раз.
items:
  - id: post-alone
    mark: post1
    kind: single
    objective: count-the-hours
    prompt: Что первым?
    hint: Подумайте.
    options:
      - id: hours
        right: true
        text: Часы.
        explanation: Верно.
      - id: norm
        text: Норму.
        explanation: Нет.
        misconception: people-grew-lazy
    explanation: Часы.
`
  const said = withFile('1-spontaneous/ru/posttest.yaml', posttest)
  expect(said.filter(line => line.includes('posttest.yaml:'))).toEqual(
    expect.arrayContaining([
      expect.stringContaining('posttest: 1 decisions after the course, 0 before it; one for each'),
      expect.stringContaining('post-alone: a decision of the test would come back in reviews'),
    ]),
  )
})
