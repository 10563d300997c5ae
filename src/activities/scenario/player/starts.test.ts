import { expect, test } from 'vitest'
import { programOf } from '#course/scenario/program.ts'
import { type Deed, type Facts, stamp } from '#learner/fact.ts'
import { begun, deedOf } from '../runs.ts'
import { sampleProgram as before, sample } from '../samples.ts'
import { nearestCard, readSeats, spellSeats } from './seats.ts'
import { givenStart } from './starts.ts'

const after = programOf({
  ...sample,
  id: 'after',
  startFrom: {
    scenario: 'sample',
    set: { trust: '10+0.5*trust', newc: 'newc' },
    flags: { raised: 'chosen:first/raise', annleft: '!here:ann' },
  },
})
const earlier = {
  program: before,
  title: 'Sample',
  endings: sample.endings.map(({ id, title }) => ({ id, title })),
}

function facts(...choices: readonly number[]): Facts {
  const begin = begun(before, { profile: 'standard' }, 1, undefined)
  const run = stamp(begin, 1, 0).id
  const deeds: Deed[] = [begin, ...choices.map((choice, at) => deedOf(before, run, at, { choice }))]
  return new Map(deeds.map((deed, at) => stamp(deed, at + 1, 0)).map(fact => [fact.id, fact]))
}

test('a finished run gives its numbers, its flags and the name of its ending', () => {
  // 45 + 10, − 3 two weeks later, + 1, + 2.
  expect(givenStart(after, earlier, facts(0, 0, 1))).toEqual({
    start: { set: { trust: 37.5, newc: 4 }, flags: ['raised'] },
    ending: 'ending good',
  })
})

test('a run in the middle, one of an earlier edition, and none give no start', () => {
  expect(givenStart(after, earlier, facts(0, 0))).toBeUndefined()
  expect(
    givenStart(after, { ...earlier, program: { ...before, endWeek: 6 } }, facts(0, 0, 1)),
  ).toBeUndefined()
  expect(givenStart(after, earlier, new Map())).toBeUndefined()
  expect(givenStart(before, earlier, facts(0, 0, 1))).toBeUndefined()
})

test('a drawn seating is that of the nearest card, of equals that with the smaller influence', () => {
  const card = (effect: number) => before.nodes[1]?.choices[nearestCard(before, 1, 'exposure', effect)]?.id
  // The cards move exposure by −26 and by +30: 2 lies in the middle.
  expect([-26, 1, 2, 3, 30].map(card)).toEqual(['far', 'far', 'far', 'near', 'near'])
})

test('a seating is read back as it was kept, and what is none is not', () => {
  const seating = { places: ['room-1', 'hall-2', 'corner-3'], screens: true, ownBreaks: false }
  expect(readSeats(spellSeats(seating), 3)).toEqual(seating)
  for (const wrong of [
    undefined,
    'room-1',
    ['room-1'],
    ['room-1', 'room-1', 'room-2'],
    ['roof-1', 'room-1', 'room-2'],
  ])
    expect(readSeats(wrong, 3)).toBeUndefined()
})
