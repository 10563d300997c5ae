import { expect, test } from 'vitest'
import { type Deed, NO_FACTS } from './fact.ts'
import { answer, DAY, factsFrom } from './samples.ts'
import { belongings, idsAbout, stored } from './stored.ts'

const course = [
  belongings(
    {
      id: 'spontaneous',
      lessons: [{ id: 'where-the-day-goes', acts: ['hours', 'day-item'] }],
      check: {
        items: [
          { id: 'day-item', objective: 'x' },
          { id: 'percent', objective: 'x' },
        ],
      },
    },
    ['w1'],
  ),
  belongings({ id: 'cells', lessons: [{ id: 'pairs', acts: ['hours'] }] }, ['veterans']),
]
const deeds: Deed[] = [
  answer('percent', ['a']),
  { kind: 'value', about: 'setting.theme', value: 'dark' },
  { kind: 'value', about: 'percent.draft', value: ['b'] },
  { kind: 'text', about: 'w1.goal.first', text: 'x' },
  { kind: 'prediction', about: 'hours', said: ['40'] },
  answer('dropped-item', ['a']),
  { kind: 'value', about: 'dropped-item.draft', value: null },
  { kind: 'seen', about: '__proto__.x'.replaceAll('_', '-') },
  { kind: 'choice', about: 'veterans', said: ['wait'] },
]
const facts = factsFrom(deeds)
const outline = (activities: readonly { id: string; facts: readonly unknown[] }[]) =>
  activities.map(activity => `${activity.id} ${activity.facts.length}`)

test('everything that is kept is shown once, by chapter and activity, with drafts and fields', () => {
  const view = stored(facts, course)
  expect(view.chapters.map(({ id, count, activities }) => [id, count, outline(activities)])).toEqual([
    ['spontaneous', 4, ['hours 1', 'percent 2', 'w1 1']],
    ['cells', 1, ['veterans 1']],
  ])
  expect(outline(view.settings)).toEqual(['setting.theme 1'])
  expect(outline(view.unknown)).toEqual(['dropped-item 2', '--proto-- 1'])
  expect(view.count).toBe(facts.size)
})

test('the last day is the one of the latest act', () => {
  const view = stored(facts, course)
  expect([view.last, view.chapters[0]?.last, view.settings[0]?.last]).toEqual([DAY + 8, DAY + 4, DAY + 1])
})

test('of nothing nothing is shown', () => {
  expect(stored(NO_FACTS, course)).toEqual({ chapters: [], settings: [], unknown: [], count: 0, last: 0 })
})

test('erasing an activity covers its drafts and fields and nothing else', () => {
  const about = (names: string[]) => idsAbout(facts, names).map(id => facts.get(id)?.about)
  expect(about(['percent'])).toEqual(['percent', 'percent.draft'])
  expect(about(['w1'])).toEqual(['w1.goal.first'])
  expect(about(['per'])).toEqual([])
  expect(about(['setting.theme'])).toEqual(['setting.theme'])
  expect(about(['dropped-item'])).toEqual(['dropped-item', 'dropped-item.draft'])
})

test('what is shown under a name is what erasing that name covers, for every name and chapter', () => {
  const view = stored(facts, course)
  for (const { id, facts: shown } of [
    ...view.chapters.flatMap(({ activities }) => activities),
    ...view.settings,
    ...view.unknown,
  ])
    expect(idsAbout(facts, [id])).toEqual(shown.map(fact => fact.id))
  const [spontaneous] = course
  expect(idsAbout(facts, spontaneous?.activities ?? [])).toHaveLength(4)
})
