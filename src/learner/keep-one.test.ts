import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fakeStorage } from './fake-storage.ts'
import { type Form, keepOne } from './keep-one.ts'

type Colour = { readonly colour: string }
const form: Form<Colour> = {
  name: 'wall:day',
  version: 2,
  read: ({ colour }) => (typeof colour === 'string' ? { colour } : undefined),
}
const KEY = 'course:wall:day'
const of = (fake: ReturnType<typeof fakeStorage>) => keepOne({ prefix: 'course', storage: fake.open }, form)

test('what is saved is loaded, and nothing else is touched', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), colour => {
      const fake = fakeStorage([['course:theme', 'dark']])
      expect(of(fake).load()).toBeUndefined()
      expect(of(fake).save({ colour })).toBe(true)
      expect(of(fake).load()).toEqual({ colour })
      expect(of(fake).drop()).toBe(true)
      expect([...fake.kept]).toEqual([['course:theme', 'dark']])
    }),
  )
})

test.each([
  ['no JSON', '{"v":2,"colour":"re'],
  ['no version', '{"colour":"red"}'],
  ['no colour', '{"v":1}'],
  ['a list', '[]'],
])('a broken value, %s, is set aside as it was, whether one looks or writes first', (_, text) => {
  for (const first of ['load', 'save'] as const) {
    const fake = fakeStorage([[KEY, text]])
    if (first === 'load') expect(of(fake).load()).toBeUndefined()
    expect(of(fake).save({ colour: 'blue' })).toBe(true)
    expect(of(fake).load()).toEqual({ colour: 'blue' })
    const aside = [...fake.kept].filter(([key]) => key.startsWith('course:aside:wall:day:'))
    expect(aside.map(([, kept]) => kept)).toEqual([text])
  }
})

test('where there is no room to set a broken value aside, it stays and nothing is written over it', () => {
  const fake = fakeStorage([[KEY, 'broken']])
  fake.fail('full')
  expect(of(fake).load()).toBeUndefined()
  fake.fail(undefined)
  fake.leave(10)
  expect(of(fake).save({ colour: 'blue' })).toBe(false)
  expect(fake.kept.get(KEY)).toBe('broken')
})

test('a value of a newer edition is left alone', () => {
  const fake = fakeStorage([[KEY, '{"v":3,"colour":7}']])
  expect(of(fake).load()).toBe('newer')
  expect(of(fake).save({ colour: 'blue' })).toBe(false)
  expect(of(fake).drop()).toBe(false)
  expect([...fake.kept]).toEqual([[KEY, '{"v":3,"colour":7}']])
})

test('a storage that is forbidden, full, deaf or missing throws nothing and says no', () => {
  for (const fault of ['forbidden', 'full', 'ignores'] as const) {
    const fake = fakeStorage()
    fake.fail(fault)
    expect(of(fake).load()).toBeUndefined()
    expect(of(fake).save({ colour: 'red' })).toBe(false)
  }
  const none = keepOne({ prefix: 'course', storage: () => undefined }, form)
  expect(none.load()).toBeUndefined()
  expect(none.save({ colour: 'red' })).toBe(false)
})
