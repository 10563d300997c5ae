import { expect, test } from 'vitest'
import { kept, props, stage } from './sample-runs.ts'
import { stageOf } from './stage.ts'
import { type ToldRun, toldRun } from './told-run.ts'

const told = (letters: string, forecast?: string) => toldRun(stage, kept(letters, { forecast }))
const [one, other] = [told('aaa', 'good'), told('baa', 'good')]

test.each<[string, (run: ToldRun) => unknown]>([
  ['forecast against outcome', run => run.outcome.forecast],
  ['the ending', run => run.outcome.text],
  ['its facts', run => run.outcome.facts],
  ['the lines', run => run.timeline.lines],
  ['what is counted', run => run.timeline.counted],
  ['what moved', run => run.timeline.decisions.map(({ moved }) => moved)],
  ['what would have been otherwise', run => run.timeline.decisions.map(({ otherwise }) => otherwise)],
  ['what came late', run => run.timeline.delayed],
  ['the event', run => run.timeline.events],
  ['who left', run => run.timeline.departures],
  ['the replays', run => run.points.map(({ replay }) => replay)],
  ['the expert', run => run.points.map(({ expert, expertWhy }) => [expert, expertWhy])],
  ['what could be asked', run => run.points.map(({ asked }) => asked.answer)],
  ['the question about one’s own', run => run.outcome.question],
  ['the chain', run => run.chain?.rows],
  ['the numbers of the model', run => run.numbers],
])('two runs differ in: %s', (_, part) => {
  expect(part(one)).not.toEqual(part(other))
})

test('the forecast is told as it came', () => {
  expect(told('aaa', 'good').outcome.forecast).toBe('You expected “End good”, and so it came.')
  expect(told('aaa', 'calm').outcome.forecast).toBe('You expected “End calm”; it came to “End good”.')
  expect(told('aaa').outcome.forecast).toBe('There was no forecast; it came to “End good”.')
  expect(other.outcome.wanted).toBe(
    '“End good” would have asked for something else: trust 27 where at least 55 is needed.',
  )
})

test('a delayed price stands with the decision that caused it', () => {
  const [first] = one.timeline.decisions
  expect(first?.moved).toBe('Trust from 50 to 60; strength from 20 to 24')
  expect(first?.later).toEqual(['In week 3: order from 60 to 54'])
  expect(one.timeline.delayed).toEqual([{ n: 1, from: 1, to: 3, text: 'order from 60 to 54' }])
})

test('who leaves is told with the week, and the mood on the way', () => {
  expect(other.timeline.departures).toEqual([{ week: 3, title: 'Reed', text: 'left without handing over' }])
  expect(other.timeline.decisions[0]?.moved).toContain('Reed: from “against” to “leaving”')
})

test('a replay that ends otherwise says so, and what it would cost', () => {
  const [turned] = other.points
  expect(turned?.kind).toBe('other')
  expect(turned?.replay).toBe(
    '“Choose talk” and the same decisions afterwards would have led to “End good”. ' +
      'Better: trust from 27 to 62; lost from 10 to 0\u00a0%. Worse: order from 83 to 65.',
  )
})

test('a replay that only gains says that the ending stays', () => {
  expect(told('abb').points[0]?.replay).toMatch(
    /^“Choose rule” would have helped, but the ending stays “End calm”\. Better: order from 34 to 59\./,
  )
})

test('where nothing would have been better, the points say what held', () => {
  expect(one.points.map(({ kind }) => kind)).toEqual(['held', 'held', 'held'])
  expect(one.points[0]?.replay).toBe(
    'This decision held “End good”: “Choose push” would have led to “End strict”.',
  )
  expect(one.points.map(({ reasonable }) => reasonable).join('')).toBe('')
})

test('the expert chose the replay, the same as the learner, or something third', () => {
  expect(other.points[0]?.expert).toBe('Would have chosen just that.')
  expect(one.points[0]?.expert).toBe('Would have chosen the same here.')
  const poor = { start: { profile: 'poor' } }
  const third = toldRun(stage, kept('bab', poor)).points.find(({ at }) => at === 0)
  expect(third?.expert).toBe('Would have chosen “Choose wait” here.')
  expect(third?.expertWhy).toBe('best is wait')
  expect(third?.grounds).toBe('As it stood then: trust 30.')
})

test('a choice equal to the expert’s was reasonable, even where another one comes out better', () => {
  const run = toldRun(stage, kept('cab', { start: { profile: 'poor' } }))
  const [point] = run.points
  expect(point?.expert).toBe('Would have chosen the same here.')
  expect(point?.kind).not.toBe('held')
  expect(point?.reasonable).toBe('Your decision was reasonable, given what you knew.')
  expect(other.points[0]?.reasonable).toBe('')
})

test('what could have been asked is answered for the state it would have been asked in', () => {
  const answers = (letters: string) => told(letters).points.find(({ at }) => at === 1)?.asked.answer
  expect(answers('bba')).toBe('second: they doubt you')
  expect(answers('aba')).toBe('second: they trust you')
})

test('the points stand in the order of the weeks; the one that weighs most is named', () => {
  const { points, first } = told('bba')
  expect(points.map(({ at }) => at)).toEqual([0, 1])
  expect(first?.at).toBe(1)
})

test('every decision has its shortest link', () => {
  expect(other.chain?.links).toEqual(['Order', 'Trust'])
  expect(other.chain?.rows.map(({ shortest }) => shortest)).toEqual([0, 1, 1])
})

test('a run that a decision ends has a point behind its week; any other one ends with its last week', () => {
  const stopped = { ...stage.program, endWeek: 4 }
  const short = toldRun(stageOf({ ...props, program: stopped }), kept('aaa')).timeline
  expect(short).toMatchObject({ ended: true, last: 5 })
  expect(short.lines[0]?.points.at(-1)?.[0]).toBe(5)
  expect(one.timeline).toMatchObject({ ended: false, last: 6 })
})
