import { expect, test } from 'vitest'
import { replicate } from '../replications.ts'
import { type MakeThread, openDoor } from './door.ts'
import { listener } from './listen.ts'
import type { Order, Report } from './order.ts'
import { RUN_UP_PIECE } from './strip.ts'
import { work } from './work.ts'

const order: Order = {
  cases: [
    { form: 'spontaneous', changes: { managers: 3, months: 12, warmUp: 6 } },
    { form: 'cells', changes: { managers: 2, months: 12, warmUp: 6 } },
  ],
  reads: [{ measure: 'revenue' }, { measure: 'switchShare' }],
  seed: 1207,
  reps: 3,
}
const reports = (given: Order): Report[] => [...work(given)].filter(report => report !== null)

/** A thread whose turns are given by hand, one at a time. */
function byHand() {
  const waiting: (() => void)[] = []
  const makeThread: MakeThread = tell => listener(tell, next => waiting.push(next))
  return { makeThread, turn: () => waiting.shift()?.(), turns: () => waiting.length }
}

test('an order gives the numbers of direct runs', () => {
  const last = reports(order).at(-1)
  for (const [place, what] of order.cases.entries()) {
    const direct = replicate(what, 3, 1207)
    expect(last?.finished.map(values => values[place])).toEqual(
      direct.map(({ revenue, switchShare }) => [revenue, switchShare]),
    )
  }
})

test('the first replication is told as it goes, then one after the other', () => {
  const all = reports(order)
  const partial = all.filter(({ running }) => running !== null)
  expect(partial.length).toBeGreaterThan(5)
  expect(all.slice(0, partial.length)).toEqual(partial)
  const shares = partial.map(({ running }) => running?.share ?? 0)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(partial[0]?.running?.values).toEqual([
    [null, null],
    [null, null],
  ])
  expect(partial.at(-1)?.running?.values).toEqual(all.at(-1)?.finished[0])
  expect(all.slice(partial.length).map(({ finished }) => finished.length)).toEqual([1, 2, 3])
})

test('a year is read as soon as it is over', () => {
  const changes = { managers: 3, clients: 0, months: 24, warmUp: 0 }
  const reads = [1, 2].map(year => ({ measure: 'newClients' as const, year }))
  const all = reports({ cases: [{ form: 'spontaneous', changes }], reads, seed: 1207, reps: 1 })
  const early = all.find(({ running }) => running?.values[0]?.[0] !== null)
  expect(early?.running?.values[0]?.[1]).toBeNull()
  const [first = 0, second = 0] = all.at(-1)?.finished[0]?.[0] ?? []
  const [whole] = replicate({ form: 'spontaneous', changes }, 1, 1207)
  expect(((first ?? 0) + (second ?? 0)) / 2).toBeCloseTo(whole?.newClients ?? 0, 9)
})

test("a strip is one person's week: pieces in order, run-up among them, no more than five days", () => {
  const [one] = order.cases
  const strip = reports({ ...order, cases: one ? [one] : [], reps: 1, strip: true }).at(-1)?.strip ?? []
  expect(strip.length).toBeGreaterThan(10)
  expect(strip.some(({ activity }) => activity === RUN_UP_PIECE)).toBe(true)
  let end = 0
  for (const { at, hours } of strip) {
    expect(at).toBeGreaterThanOrEqual(end - 1e-9)
    end = at + hours
  }
  expect(end).toBeLessThanOrEqual(35)
})

test('after a cancel nothing is heard, and the thread is idle after one more turn', () => {
  const { makeThread, turn, turns } = byHand()
  const heard: Report[] = []
  const cancel = openDoor(makeThread).run(order, report => heard.push(report))
  while (heard.length < 2) turn()
  cancel()
  turn()
  expect(heard).toHaveLength(2)
  expect(turns()).toBe(0)
})

test('two orders are worked on in turn', () => {
  const { makeThread, turn, turns } = byHand()
  const door = openDoor(makeThread)
  const ends: string[] = []
  door.run({ ...order, reps: 2 }, (_, done) => done && ends.push('long'))
  door.run({ ...order, reps: 1 }, (_, done) => done && ends.push('short'))
  while (turns() > 0) turn()
  expect(ends).toEqual(['short', 'long'])
})

test.each<[string, MakeThread]>([
  [
    'cannot be made',
    () => {
      throw new Error('no workers')
    },
  ],
  ['fails', (_, fail) => () => queueMicrotask(fail)],
])('a thread that %s is replaced by this one, with the same numbers', async (_, makeThread) => {
  const last = await new Promise<Report>(resolve => {
    openDoor(makeThread).run(order, (report, done) => done && resolve(report))
  })
  expect(last.finished).toEqual(reports(order).at(-1)?.finished)
})
