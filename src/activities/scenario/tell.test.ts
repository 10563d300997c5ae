import { expect, test } from 'vitest'
import { endingFacts } from './ending-facts.ts'
import { play } from './play.ts'
import { machine, scenario, script, standard } from './small.ts'
import { tellOf } from './tell.ts'

const tell = tellOf(machine, script, 'ru')
const log = play(machine, standard, 1, [{ choice: 1 }, { choice: 1 }])
const [first, second] = log.decided

test('a group tells the first of its texts that holds in that state', () => {
  expect(first && tell('{who} ждёт', first.opened)).toBe('Мельник ждёт')
  expect(tell('{who} ждёт', log.run)).toBe('Дрозд ждёт')
})

test('a number is whole, and its noun follows it', () => {
  expect(second && tell(script.nodes[1]?.situation ?? '', second.opened)).toBe(
    'Прошло две недели, 15\u00A0рублей.',
  )
  expect(first && tell('{loss|рубль|рубля|рублей}', first.opened)).toBe('0\u00A0рублей')
})

test('an event is told by the side its condition took', () => {
  const called = log.happenings.find(({ cause }) => cause.kind === 'event')
  expect(called && tell(script.events[0]?.text ?? '', called.run, script.events[0]?.groups)).toMatch(
    /^Звонит конкурент\. \S+ слушает\.$/,
  )
})

test('facts of an ending are computed from the run', () => {
  const words = { nothing: 'никто', lack: '{name}: {value} из {wanted}', mood: (st: number) => `m${st}` }
  const facts = endingFacts(machine, script, log, tell, words)
  const told = (text: string) => tell(text, log.run, [], facts)
  expect(told('{left} · {stayed} · {stayed.count} · {week}')).toBe('Мельник · Дрозд · 1 · 4')
  expect(told('{norms.start} · {drop.norms} · {rise.buzz}')).toBe('50 · «Первый», «Второй» · никто')
  expect(told('{chose.first} · {reached.loss.10} · {mood}')).toBe('Надавить · 3 · m-2')
  expect(told('{lack.holds}')).toMatch(/^Нормы: \d+ из 60, Потери: 14 из 5$/)
})

test('what was missing is rounded down: nearly 60 of 60 is 59', () => {
  const x = log.run.x.map(value => (value === machine.read('norms')(log.run) ? 59.6 : value))
  const run = { ...log.run, x }
  expect(machine.read('norms')(run)).toBe(59.6)
  const words = { nothing: '—', lack: '{name}: {value} из {wanted}', mood: () => 'x' }
  const facts = endingFacts(machine, script, { ...log, run }, tell, words)
  expect(tell('{lack.holds}', run, [], facts)).toMatch(/^Нормы: 59 из 60/)
})

test('every fact of every ending of the small scenario can be told', () => {
  const words = { nothing: '—', lack: '{name}', mood: () => 'x' }
  const facts = endingFacts(machine, script, log, tell, words)
  for (const { facts: all } of scenario.endings)
    for (const { text } of all) expect(tell(text, log.run, [], facts)).not.toMatch(/[{}]|undefined|NaN/)
})
