import { expect, test } from 'vitest'
import { program, props, wordsOf } from '#activities/scenario/debrief/sample-runs.ts'
import { machineOf } from '#activities/scenario/machine.ts'
import { parseEffects } from '#course/scenario/effects.ts'
import { parseFormula } from '#course/scenario/formula.ts'
import { bare, opposite, paperText, raised, type Telling } from './paper-text.ts'

const machine = machineOf(program)
const telling: Telling = {
  speech: { program, script: props.script, words: wordsOf('effects'), language: 'en' },
  start: machine.begin({ profile: program.profiles[0]?.id ?? '' }, 1),
  holds: (when, run) => machine.read(when)(run) !== 0,
  gap: '___',
  one: 'somebody',
}
const texts = (...all: [when: string | undefined, text: string][]) =>
  all.map(([when, text]) => (when === undefined ? { text } : { when: parseFormula(when), text }))

test('what holds at the start stands in the text, every other case in a note', () => {
  const group = {
    id: 'who',
    texts: texts(['trust>=90', 'A friend'], ['trust>=10', 'A colleague'], [undefined, 'Nobody']),
  }
  const told = paperText(telling, '{who} comes.', [group])
  expect(bare(told.text)).toBe('A colleague comes.')
  expect(raised(told.text)).toBe('A colleague<sup>1</sup> comes.')
  expect(told.notes).toEqual([
    {
      n: 1,
      cases: [
        { when: 'trust at least 90', text: 'A friend' },
        { when: 'trust below 10', text: 'Nobody' },
      ],
    },
  ])
})

test('a branch says the condition of the effects; numbers of a run are left open', () => {
  const group = { id: 'then', texts: texts(['branch:1', 'It helps.'], [undefined, 'It does not.']) }
  const told = paperText(
    telling,
    '{then} {trust|client|clients}, {one}',
    [group],
    4,
    parseEffects('?trust>=90{order+1}'),
  )
  expect(bare(told.text)).toBe('It does not. ___ clients, somebody')
  expect(told.notes).toEqual([{ n: 4, cases: [{ when: 'trust at least 90', text: 'It helps.' }] }])
})

test('a condition is turned round', () => {
  expect(opposite(parseFormula('!a'))).toBe('a')
  expect(opposite(parseFormula('a'))).toEqual(['!', 'a'])
  expect(opposite(parseFormula('a>=5'))).toEqual(['<', 'a', 5])
  expect(opposite(parseFormula('a&b'))).toEqual(['!', ['&', 'a', 'b']])
})
