import { expect, test } from 'vitest'
import { theCourse } from '#course/here.ts'
import { FLOOR_PARAMETERS } from '#simulation/floor-plan/parameters.ts'
import { assumptions, idOf, models } from './assumptions.ts'

const { about, sources } = theCourse().in('ru')

test('every number of the models has its words, and no word is left over', () => {
  for (const model of ['parameters', 'floor'] as const)
    expect(about?.[model].map(({ id }) => id)).toEqual(Object.keys(models[model]).map(idOf))
  const units = new Set(Object.values(models).flatMap(model => Object.values(model).map(({ unit }) => unit)))
  expect(new Set(about?.units.map(({ of }) => of))).toEqual(units)
})

test('every work that a number leans on is named with what it does not show, and no other', () => {
  const named = new Set(
    Object.values(models).flatMap(model => Object.values(model).flatMap(({ sources }) => sources)),
  )
  const papers = [...(about?.papers ?? []), ...(about?.papersAbove ?? [])].map(({ id }) => id)
  expect(papers.toSorted()).toEqual([...named].sort())
})

test('no work stands twice on the page', () => {
  const above = about?.papersAbove.map(({ source }) => source) ?? []
  expect(above.length).toBeGreaterThan(0)
  expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(above))
  // Author and year name a work: «Shi …, 2017».
  const first = (text: string) => `${/^\S+?(?=[\s,])/.exec(text)?.[0]} ${/(19|20)\d\d/.exec(text)?.[0]}`
  const names = [...sources, ...(about?.papers ?? [])].map(({ text }) => first(text))
  expect(new Set(names).size).toBe(names.length)
})

test('what was measured or estimated from data names its work, unless nobody published one', () => {
  const bare = Object.entries(models.parameters).filter(
    ([, { kind, sources }]) => kind === 'M' && sources.length === 0,
  )
  expect(bare).toEqual([])
})

test('a line tells the number as the language writes it', () => {
  const lines = (language: 'ru' | 'en') => assumptions(theCourse().in(language), 'parameters')
  const line = (language: 'ru' | 'en', id: string) => lines(language).find(each => each.id === id)
  expect(line('ru', 'lead-per-call')).toMatchObject({ usual: '0,015', range: '0–1' })
  expect(line('en', 'key-threshold')?.range).toBe('0–1,000,000')
  expect(line('ru', 'care-key')?.usual).toBeUndefined()
  expect(line('ru', 'enquiries-per-head')?.usual).toBe('0,17')
})

test('what the lesson on seating says of the model is what the model has', () => {
  const said = (name: string) => theCourse().numbers.get(`seating-model.${name}`)?.value
  const { sNew, x0New, x0Veteran } = FLOOR_PARAMETERS
  expect([said('newcomer-yields'), said('newcomer-norm'), said('veteran-norm')]).toEqual([
    sNew.standard,
    x0New.standard,
    x0Veteran.standard,
  ])
})
