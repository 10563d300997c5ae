import { expect, test } from 'vitest'
import { theCourse } from '#course/here.ts'
import { type Deed, stamp } from '#learner/fact.ts'
import { type Offer, offered } from './offered.ts'
import { offersFor } from './offers.ts'

const factsOf = (...deeds: Deed[]) =>
  new Map(deeds.map((deed, n) => stamp(deed, n + 1, 1)).map(fact => [fact.id, fact]))
const value = (about: string, value: string | number | null): Deed => ({ kind: 'value', about, value })
const told = (offers: readonly Offer[], ...deeds: Deed[]) => offered(factsOf(...deeds), offers, 'ru')?.text

test('a value typed elsewhere is known here, the first place that has one', () => {
  const offers = [
    { from: 'W0', about: 'w0.people' },
    { from: 'D', about: 'diagnostic.people' },
  ]
  expect(told(offers, value('diagnostic.people', 6))).toBe('6')
  expect(told(offers, value('diagnostic.people', 6), value('w0.people', 7.5))).toBe('7,5')
  expect(told(offers, value('w0.people', null))).toBeUndefined()
  expect(told([{ from: 'W0', about: 'w0.who' }], { kind: 'text', about: 'w0.who', text: 'Нина' })).toBe(
    'Нина',
  )
})

test('a computed field of another sheet is known as it is shown there', () => {
  const field = (id: string) => ({ id, kind: 'number', label: '' }) as const
  const offer = {
    from: 'W1',
    sheet: 'w1',
    name: 'share',
    decimals: 1,
    parts: [
      { id: 'grid', columns: [{ id: 'mon', text: '' }], fields: [field('search'), field('rest')] },
      {
        id: 'sums',
        fields: [{ ...field('share'), formula: ['search', 'search', 'rest', '+', '/', 100, '*'] as const }],
      },
    ],
  }
  expect(told([offer], value('w1.search.mon', 1), value('w1.rest.mon', 2))).toBe('33,3')
  expect(told([offer])).toBeUndefined()
})

test('of the diagnostic the stages of the longest bars, both when they stand side by side', () => {
  const signs = ['a', 'b', 'c', 'd', 'e'].map(id => ({ id, stages: { one: 1, two: 2, four: 4 } }))
  const offer = { from: 'D', signs, stages: ['first', 'second', 'third', 'fourth'] }
  const answers = (...said: string[]) =>
    said.map((answer, at) => value(`diagnostic.${signs[at]?.id}`, answer))
  expect(told([offer], ...answers('one', 'one', 'one', 'two', 'unknown'))).toBe('first')
  expect(told([offer], ...answers('four', 'four', 'two', 'unknown', 'two'))).toBe('second, fourth')
  expect(told([offer], ...answers('unknown'))).toBeUndefined()
})

test('in the course W1 knows the people of W0 and of the diagnostic, and fields of one parameter know each other', () => {
  const course = theCourse().in('ru')
  const sheet = course.worksheet('five-days-of-hours')
  const offers = offersFor(course, sheet, ['1', '2', '3', '4'])
  const field = sheet.parts.flatMap(({ fields }) => fields).find(({ id }) => id === 'people')
  if (!field) throw new Error('no people')
  expect(offers(field)).toMatchObject([
    { about: 'department-profile.people' },
    { about: 'diagnostic.people' },
  ])
  expect(offers({ ...field, prefill: ['managers'] })).toMatchObject([{ about: 'department-profile.people' }])
  expect(offers({ ...field, prefill: undefined })).toEqual([])
})
