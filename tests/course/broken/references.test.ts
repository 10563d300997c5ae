import { expect, test } from 'vitest'
import { after, afterAll, withFile } from './after.ts'

const lessonInEnglish = '1-spontaneous/en/lessons/where-the-day-goes.mdx'
const quiz = '1-spontaneous/ru/quiz.yaml'
const quizInEnglish = '1-spontaneous/en/quiz.yaml'
const lesson = '1-spontaneous/ru/lessons/where-the-day-goes.mdx'
const chapter = '1-spontaneous/ru/chapter.yaml'
const worksheet = '1-spontaneous/ru/worksheet.yaml'

test('an unknown objective of an item', () => {
  expect(after(quiz, 'objective: count-the-hours', 'objective: count-the-hour')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:5:16 quiz › share-of-search › objective: there is no objective "count-the-hour"; did you mean "count-the-hours"?',
  ])
})

test('an unknown objective of a lesson', () => {
  expect(after(lesson, '  - count-the-hours', '  - count-hours')).toEqual([
    'content/1-spontaneous/en/lessons/where-the-day-goes.mdx:6:3 where-the-day-goes › objectives: "objectives" differs from the Russian lesson; there it is ["count-hours"]',
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:6:5 where-the-day-goes › objectives › count-hours: there is no objective "count-hours"; did you mean "count-the-hours"?',
  ])
})

test('an unknown misconception', () => {
  expect(after(quiz, 'misconception: lazy', 'misconception: lasy')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:17:24 quiz › share-of-search › options › lazy › misconception: there is no misconception "lasy"; did you mean "lazy"?',
  ])
})

test('an objective that nothing practises', () => {
  expect(
    after(
      chapter,
      'outOfScope:',
      '  - id: name-a-number\n    mark: O1.2\n    theme: число\n    text: Назвать число.\noutOfScope:',
    ),
  ).toEqual([
    'content/1-spontaneous/en/chapter.yaml:4:3 chapter › objectives: the translation of "name-a-number" is missing; add "- id: name-a-number" with its words in English',
    'content/1-spontaneous/ru/chapter.yaml:9:5 chapter › objectives › name-a-number: nothing practises the objective "name-a-number"; at least 1 item, prediction, example or worksheet names it in "objective:"',
  ])
})

test('a lesson without a file', () => {
  expect(after(chapter, '  - where-the-day-goes', '  - where-the-day-goes\n  - finder-keeps')).toEqual([
    'content/1-spontaneous/ru/chapter.yaml:18:5 chapter › lessons › finder-keeps: there is no lessons/finder-keeps.mdx; write it, or take the line out',
  ])
})

test('a file without an entry', () => {
  expect(
    withFile(
      '1-spontaneous/ru/lessons/finder-keeps.mdx',
      '---\ntitle: Т\nlead: Л\nminutes: 5\nobjectives:\n  - count-the-hours\n---\n',
    ),
  ).toEqual([
    'content/1-spontaneous/ru/lessons/finder-keeps.mdx:1:1 finder-keeps: the lesson is not in chapter.yaml; add "- finder-keeps" to "lessons:" of content/1-spontaneous/ru/chapter.yaml',
  ])
})

test('a chapter without a folder', () => {
  expect(
    after('course.yaml', '  - spontaneous\ntranslated', '  - spontaneous\n  - cells\ntranslated'),
  ).toEqual([
    'content/course.yaml:4:5 course › chapters › cells: the chapter "cells" has no chapter.yaml; write content/2-cells/ru/chapter.yaml, or take the chapter out of the list',
  ])
})

test('a folder without a chapter', () => {
  expect(withFile('2-cells/ru/chapter.yaml', 'title: Ячейки\n')).toEqual([
    'content/2-cells:1:1 2-cells: no chapter of course.yaml lies in this folder; a folder is "<position>-<id>": there is "0-start", "1-spontaneous"',
  ])
})

test('an unknown chapter among the translated', () => {
  expect(after('course.yaml', 'translated:\n  - spontaneous', 'translated:\n  - spontaneus')).toEqual([
    'content/course.yaml:5:5 course › translated › spontaneus: there is no chapter "spontaneus"; did you mean "spontaneous"?',
  ])
})

test('an id used by two items', () => {
  expect(after(quiz, 'id: what-can-move', 'id: share-of-search')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:18:5 quiz › share-of-search: the id "share-of-search" is taken by content/1-spontaneous/ru/quiz.yaml:2; choose another one: an id stands for one thing in the whole course and is never reused',
  ])
})

test('an id used by an item and an explorable', () => {
  expect(
    afterAll([
      [quiz, 'id: what-can-move', 'id: pay-for-attention'],
      [quizInEnglish, 'id: what-can-move', 'id: pay-for-attention'],
    ]),
  ).toEqual([
    'content/1-spontaneous/ru/activities.yaml:94:5 activities › explorables › pay-for-attention: the id "pay-for-attention" is taken by content/1-spontaneous/ru/quiz.yaml:18; choose another one: an id stands for one thing in the whole course and is never reused',
  ])
})

test('an id used by two options of an item', () => {
  expect(after(quiz, 'id: lazy', 'id: hours')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:14:9 quiz › share-of-search › options › hours: the id "hours" is taken by content/1-spontaneous/ru/quiz.yaml:10; choose another one: an id stands for one thing in the whole course and is never reused',
  ])
})

test('an id used by two fields of a worksheet', () => {
  expect(after(worksheet, 'id: sale', 'id: search')).toEqual([
    'content/1-spontaneous/ru/worksheet.yaml:17:9 worksheet › parts › hours › fields › search: the id "search" is taken by content/1-spontaneous/ru/worksheet.yaml:11; choose another one: an id stands for one thing in the whole course and is never reused',
    'content/1-spontaneous/ru/worksheet.yaml:25:18 worksheet › parts › hours › fields › selling › formula: there is no field "sale"; there is "search", "search", "selling"',
  ])
})

test('a file with a slip in its name', () => {
  expect(withFile('1-spontaneous/ru/quizz.yaml', 'items: []\n')).toEqual([
    'content/1-spontaneous/ru/quizz.yaml:1:1 quizz.yaml: nothing reads this file; did you mean "quiz.yaml"?',
  ])
})

test('a prediction that stands in no lesson', () => {
  expect(
    afterAll([
      [lesson, '<Prediction id="inflow" />\n', ''],
      [lessonInEnglish, '<Prediction id="inflow" />\n', ''],
    ]),
  ).toEqual([
    'content/1-spontaneous/ru/activities.yaml:38:5 activities › predictions › inflow: the prediction "inflow" stands in no lesson; put <Prediction id="inflow" /> into one, or remove it',
  ])
})
