import { expect, test } from 'vitest'
import { discard, openDrawers } from './drawers.ts'
import { fakeStorage } from './fake-storage.ts'
import { openLearner } from './learner.ts'
import { DAY } from './samples.ts'

const where = (fake = fakeStorage()) => ({ prefix: 'course', storage: fake.open, now: () => DAY })

test('every key under our root is in one drawer, and no key of others', () => {
  const fake = fakeStorage([
    ['course:fact:broken', '<b>'],
    ['course:fact:newer', '{"v":9}'],
    ['course:early:1', '{}'],
    ['course:theme', 'dark'],
    ['course:workshop:day', '{"v":1}'],
    ['course:room:day', '{"v":1}'],
    ['course:lms:abc:fact:x', '{}'],
    ['courses:theme', 'x'],
  ])
  const learner = openLearner(where(fake))
  learner.record({ kind: 'seen', about: 'lesson' })
  learner.record({ kind: 'seen', about: 'pairs' })
  learner.erase([...learner.$facts.get().keys()].slice(0, 1))
  const drawers = openDrawers(where(fake), learner.$facts.get())
  expect(drawers).toEqual({
    aside: [{ key: expect.stringMatching(/^course:aside:fact:broken:/), text: '<b>' }],
    newer: [{ key: 'course:fact:newer', text: '{"v":9}' }],
    early: [{ key: 'course:early:1', text: '{}' }],
    other: [
      { key: 'course:room:day', text: '{"v":1}' },
      { key: 'course:theme', text: 'dark' },
      { key: 'course:workshop:day', text: '{"v":1}' },
    ],
    erased: 1,
    elsewhere: 1,
  })
  expect(discard(where(fake), [...drawers.aside, ...drawers.newer])).toBe(true)
  expect(openDrawers(where(fake), learner.$facts.get())).toMatchObject({
    aside: [],
    newer: [],
    erased: 1,
    elsewhere: 1,
  })
  expect(learner.$facts.get().size).toBe(1)
})

test('a storage that is forbidden or empty has empty drawers', () => {
  const fake = fakeStorage([['course:theme', 'dark']])
  fake.fail('forbidden')
  const empty = { aside: [], newer: [], early: [], other: [], erased: 0, elsewhere: 0 }
  expect(openDrawers(where(fake), new Map())).toEqual(empty)
  expect(openDrawers({ prefix: 'course', storage: () => undefined }, new Map())).toEqual(empty)
})

test('what could not be thrown away is told', () => {
  const fake = fakeStorage([['course:theme', 'dark']])
  const { other } = openDrawers(where(fake), new Map())
  fake.fail('refuses')
  expect(discard(where(fake), other)).toBe(false)
  fake.fail('ignores')
  expect(discard(where(fake), other)).toBe(false)
})
