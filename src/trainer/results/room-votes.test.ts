import { expect, test } from 'vitest'
import { fakeStorage } from '#learner/fake-storage.ts'
import { roomVotes, slideOf } from './room-votes.ts'

const room = (parts: object) => JSON.stringify({ run: 0, at: 5, parts })
const vote = (first: unknown, second: unknown = []) => ({
  n: 1,
  value: { first, second, round: 1, shown: true },
})

test('hands are read by deck and slide; what is broken, empty or something else is passed over', () => {
  const fake = fakeStorage([
    ['course:room:90-minutes', room({ place: { n: 1, value: {} }, 'votes.why': vote([7, 3], [2, 8]) })],
    ['course:room:cells', room({ 'votes.a': vote([0, 0]), 'votes.b': vote(['7']), 'votes.c': vote([1.5]) })],
    ['course:room:next', room({ 'votes.a': vote([0, 4]) })],
    ['course:room:broken', '{"parts":'],
    ['course:room:odd', '[]'],
    ['course:rooms:x', room({ 'votes.a': vote([1]) })],
  ])
  const before = new Map(fake.kept)
  expect(roomVotes({ prefix: 'course', storage: fake.open })).toEqual([
    { deck: '90-minutes', votes: [{ slide: 'why', first: [7, 3], second: [2, 8] }] },
    { deck: 'next', votes: [{ slide: 'a', first: [0, 4], second: [] }] },
  ])
  expect(fake.kept).toEqual(before)
})

test('a storage that is forbidden or missing has no rooms', () => {
  const fake = fakeStorage([['course:room:day', room({ 'votes.a': vote([1]) })]])
  fake.fail('forbidden')
  expect(roomVotes({ prefix: 'course', storage: fake.open })).toEqual([])
  expect(roomVotes({ prefix: 'course', storage: () => undefined })).toEqual([])
})

test('a slide that is shown again is found by its own id', () => {
  const slides = { why: 'Why?', 'step-2': 'The second step' }
  expect(['why', 'why-2', 'step-2', 'step-2-3', 'gone'].map(id => slideOf(slides, id))).toEqual([
    'Why?',
    'Why?',
    'The second step',
    'The second step',
    undefined,
  ])
})
