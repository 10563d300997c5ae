import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { FrameKey } from './frame.ts'
import { frameOn } from './frames.ts'
import { countHero } from './hero-words.ts'
import { Legend } from './Legend.tsx'
import { Plan } from './Plan.tsx'
import { PlanList } from './PlanList.tsx'
import { landscape } from './sheet.ts'
import { hero, marks } from './words.fixture.ts'
import { fill, type MarkWords } from './words.ts'

const text = (key: FrameKey, words: string) => fill(words, frameOn(key, landscape))

/** What a reader of the legend sees. */
const legend = (key: FrameKey, words: MarkWords = marks) =>
  [...renderToString(<Legend frame={key} words={words} />).matchAll(/<\/svg>([^<]+)</g)].map(
    ([, word]) => word,
  )

test('numbers in a text are those of the drawing', () => {
  expect(text('1', '{stars} stars, {prospects} outside')).toBe('6 stars, 12 outside')
  expect(text('4', 'key {key}, ordinary {ordinary}')).toBe('key 8, ordinary 52')
})

test('a count that does not exist is named together with those that do', () => {
  expect(() => text('1', '{starz}')).toThrow(
    /plan 1 › "\{starz\}": nothing is called \{starz\}; there are people, stars/,
  )
})

test('the name of the picture and the words on it are counted', () => {
  const html = renderToString(
    <Plan frame="1" label="{clients} clients" places={{ market: 'market\n{prospects}' }} />,
  )
  expect(html).toContain('aria-label="48 clients"')
  expect(html).toMatch(/>market<tspan[^>]*>12<\/tspan>/)
})

test('a word without a place on the frame is not drawn, nor any word on a turned plan', () => {
  expect(renderToString(<Plan frame="2" label="-" places={{ market: 'market' }} />)).not.toContain('market')
  expect(renderToString(<Plan frame="1" portrait label="-" places={{ market: 'market' }} />)).not.toContain(
    'market',
  )
})

test('a legend lists the marks its plan uses and no others', () => {
  expect(legend('1')).toEqual(['manager', 'star', 'client', 'prospect'])
  expect(legend('2')).toEqual(['manager', 'newcomer', 'assistant', 'client', 'prospect'])
  expect(legend('3')).toEqual(['operator', 'manager', 'service', 'client', 'deal', 'prospect'])
})

test('lines and arrows are in the legend when there are words for them', () => {
  const words = { ...marks, ownership: 'ownership', handOff: 'hand-off' }
  expect(legend('1', words).at(-1)).toBe('ownership')
  expect(legend('3', words).at(-1)).toBe('hand-off')
})

test('the list says in words what is on the plan', () => {
  const html = renderToString(
    <PlanList frame="3" words={{ title: 'On the plan', items: ['{deals} deals'] }} />,
  )
  expect(html).toContain('<summary>On the plan</summary>')
  expect(html).toContain('<li>12 deals</li>')
})

test('words of the hero are counted and put in their places before they reach the browser', () => {
  const texts = {
    caption: '{clients} clients',
    label: '{people} people',
    items: ['{deals} deals'],
    places: { market: '{prospects}', onward: 'on' },
  }
  const one = { ...hero.stages['1'], ...texts }
  const three = { ...hero.stages['3'], ...texts }
  const { stages } = countHero({ ...hero, stages: { ...hero.stages, '1': one, '3': three } })
  expect(stages['1']).toMatchObject({ caption: '48 clients', label: '12 people' })
  expect(stages['1'].labels).toMatchObject([{ x: 46, lines: ['12'] }])
  expect(stages['3']).toMatchObject({ caption: '36 clients', items: ['12 deals'] })
})
