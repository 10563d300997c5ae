import { expect, test } from 'vitest'
import { after, afterAll, without } from './after.ts'

const slides = '1-spontaneous/ru/slides.mdx'
const english = '1-spontaneous/en/slides.mdx'
const workshop = 'workshops/ru/short.yaml'
const kit = 'workshops/ru/kit.yaml'

/** What the check says of one change, without the file. */
const said = (file: string, from: string, to: string) =>
  after(file, from, to).map(line => line.replace(/^content\/\S+ /, ''))

test('a slide names its file, its line and itself', () => {
  expect(after(slides, '<Wait>Пусть запишут.</Wait>\n', '')).toEqual([
    'content/1-spontaneous/ru/slides.mdx:19:1 slides › hours-in-a-list: the notes have <Ask> <Show> <Say>; write <Ask> <Wait> <Show> <Say>, each once, in this order',
  ])
})

test.each([
  [
    '<Vote item="share-of-search" />',
    '<Vote item="what-can-move" />',
    'the item "what-can-move" is not of the kind "single"',
  ],
  [
    '<Vote item="share-of-search" />',
    '<StageVote />\n\n<Vote item="share-of-search" />',
    '2 things to look at in a slide of kind "vote"',
  ],
  [
    '- Поиск: <N of="diary.search" /> ч\n- Продажа: <N of="diary.sale" /> ч\n',
    '',
    '0 things to look at in a slide of kind "list"',
  ],
  ['- Поиск', '- а\n- б\n- в\n- г\n- Поиск', '6 points; at most 5 are read'],
  [' minutes="5"', '', 'an exercise without minutes'],
  [' minutes="5"', ' minutes="пять"', 'minutes="пять" is no number of minutes'],
  ['sheet="letter"', 'sheet="leter"', 'there is no printed sheet "leter"; did you mean "letter"?'],
  ['kind="title"', 'kind="titel"', 'there is no slide kind "titel"; did you mean "title"?'],
  [
    '{{diary.month}}',
    '{{diary.moth}}',
    'there is no number "diary.moth" in company.yaml; did you mean "diary.month"?',
  ],
  ['Куда уходит день?', '<Figure plan="1" />', '<Figure> in a slide of kind "title"; it stands in "plan"'],
])('a slide with %j turned into %j', (from, to, what) => {
  expect(said(slides, from, to)).toContainEqual(expect.stringContaining(what))
})

test('the id of a slide is taken', () => {
  expect(
    afterAll([
      [slides, 'id="own-hours"', 'id="hours-in-a-list"'],
      [english, 'id="own-hours"', 'id="hours-in-a-list"'],
      [workshop, '      - slide: own-hours\n', ''],
    ]),
  ).toEqual([
    expect.stringMatching(
      /slides\.mdx:41:1 slides › hours-in-a-list: the id "hours-in-a-list" is taken by content\/1-spontaneous\/ru\/slides\.mdx:14;/,
    ),
  ])
})

test('the English deck has the same slides', () => {
  expect(after(english, 'kind="vote"', 'kind="list"')).toContainEqual(
    expect.stringContaining(
      'slide 3 is "why-no-new-ones" (list); in Russian it is "why-no-new-ones" (vote): the same slides in the same order',
    ),
  )
  expect(without(english)).toEqual([
    'content/1-spontaneous/en/slides.mdx:1:1 slides: the translation of this file is missing; translate content/1-spontaneous/ru/slides.mdx',
  ])
})

test.each([
  [
    workshop,
    'slide: own-hours',
    'slide: own-hour',
    'there is no slide "own-hour"; did you mean "own-hours"?',
  ],
  [
    workshop,
    'scenario: small',
    'scenario: smal',
    'there is no scenario "smal" with "room:"; did you mean "small"?',
  ],
  [
    workshop,
    '      - letter',
    '      - leter',
    'there is no sheet "leter" in kit.yaml; did you mean "letter"?',
  ],
  [
    workshop,
    '    break: true',
    '    break: true\n    materials:\n      - letter',
    'the break "pause" shows something',
  ],
  [workshop, '    what: Играют залом.\n', '', 'the block "story" shows or says nothing'],
  [workshop, 'slide: own-hours', 'slide: hours-in-a-list', '"hours-in-a-list" is shown twice'],
  [
    workshop,
    'slide: own-hours',
    'debrief: small',
    'the debrief of "small" does not follow it; put it right after "scenario: small"',
  ],
  [workshop, '"10:00"', '"25:00"', 'a time is "09:10", in quotation marks'],
  [kit, '        of: spontaneous', '        of: start', 'there is no quiz of "start"'],
  [kit, '      - id: letter', '      - id: note', 'there is no sheets/note.mdx'],
  [kit, '        of: short', '        of: long', 'there is no guide of "long"'],
])('%s with %j turned into %j', (file, from, to, what) => {
  expect(said(file, from, to)).toContainEqual(expect.stringContaining(what))
})

test.each([
  ['    second: part', '    second: prat', 'the node "second" has no choice "prat"; did you mean "part"?'],
  ['  defaults:\n    second: part\n', '', 'the skipped node "second" has no default'],
  ['    - first\n  defaults', '    - frist\n  defaults', 'there is no node "frist"; did you mean "first"?'],
  ['    - first\n  defaults', '    - first\n    - second\n  defaults', 'the node "second" is played'],
])('a route of a room with %j turned into %j', (from, to, what) => {
  expect(said('0-start/ru/scenarios/small.yaml', from, to)).toContainEqual(expect.stringContaining(what))
})
