import { expect, test } from 'vitest'
import { source } from '#course/check/source.ts'
import { readContent } from '#course/content.ts'
import { printProblem } from '#course/problem.ts'
import { overlaps, shinglesOf } from '#course/source-overlap.ts'
import { after, sound } from './after.ts'

const quiz = '1-spontaneous/ru/quiz.yaml'
const activities = '1-spontaneous/ru/activities.yaml'
const lesson = '1-spontaneous/ru/lessons/where-the-day-goes.mdx'

test('a sign that no font has', () => {
  expect(after(quiz, 'hint: Сложите.', 'hint: Сложите → поделите.')).toEqual([
    'content/1-spontaneous/ru/quiz.yaml:43:11 quiz › selling-hours › hint: the fonts have no "→"; write it in words, or with a dash',
  ])
})

test('a sign that no font has, in a lesson', () => {
  expect(after(lesson, 'Ищет и продаёт он', 'Ищет и\nпродаёт ≈')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:16:9 where-the-day-goes: the fonts have no "≈"; write "about" in words',
  ])
})

test('strong words that are not closed', () => {
  expect(after(activities, '**{{diary.selling}} ч**', '**{{diary.selling}} ч')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:18:12 activities › predictions › hours-for-selling › after: "**" without its partner; strong words stand between two "**"',
  ])
})

test('strong words that are not closed, in a lesson', () => {
  expect(after(lesson, 'Телефон звонит.', '**Телефон звонит.')).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:9:1 where-the-day-goes: "**" without its partner; strong words stand between two "**"',
  ])
})

test('an unknown number in words', () => {
  expect(after(activities, '{{diary.month}}', '{{diary.moth}}')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:5:13 activities › predictions › hours-for-selling › prompt: there is no number "diary.moth" in company.yaml; did you mean "diary.month"?',
  ])
})

test('a number that is not closed', () => {
  expect(after(activities, '{{diary.month}}', '{{diary.month')).toEqual([
    'content/1-spontaneous/ru/activities.yaml:5:13 activities › predictions › hours-for-selling › prompt: "{{" and "}}" do not pair; a number of the company is written {{group.name}}',
  ])
})

test('a run of six words that the source article has', () => {
  const article = shinglesOf('Телефон звонит, и Мельник ведёт полный цикл.')
  const files = new Map(sound)
  files.set(lesson, (sound.get(lesson) ?? '').replace('Телефон звонит.', 'Телефон звонит, и'))
  const problems = source(readContent(files), text => overlaps(text, article))
  expect(problems.map(printProblem)).toEqual([
    'content/1-spontaneous/ru/lessons/where-the-day-goes.mdx:9:1 where-the-day-goes: the source article has «телефон звонит и мельник ведет полный цикл»; say it in other words: a run of six is the article’s',
  ])
})
