import { expect, test } from 'vitest'
import { ANSWER, COMPLAINT, DOCS, SELL, SHIP } from '#simulation/activities.ts'
import { ANSWERED, LEADS, OPPORTUNITIES, STALE } from '#simulation/ledger.ts'
import { MONTH } from '#simulation/time.ts'
import {
  degenerate,
  eight,
  enquiries,
  FIRST,
  injectPoisson,
  meanOf,
  only,
  together,
  waits,
} from './degenerate.ts'

/** Customers a run; eight runs make an interval. */
const CUSTOMERS = 60_000

function telephones(perHour: number, people: number, changes: object, seed: number): number[] {
  const plain = { answerMinutes: 60, p0: 0 }
  const setting = { ...plain, ...enquiries(perHour, people), ...changes }
  const run = degenerate([only('A', people)], setting, CUSTOMERS / perHour, { seed })
  run.advance()
  return run.department.ledger.answerWaits
}

function close({ mean, half }: { mean: number; half: number }, expected: number): void {
  expect(Math.abs(mean - expected), `${mean} ± ${half}, expected ${expected}`).toBeLessThanOrEqual(half)
}

test('one person at a telephone: enquiries wait as M/M/1 says', () => {
  close(
    eight(seed => meanOf(telephones(0.6, 1, {}, seed))),
    1.5,
  )
})

test.each([
  { perHour: 3.4, people: 4, wait: 0.6893, mean: 1.1489, hour: 0.3783, warm: 0.6867 },
  { perHour: 8.2, people: 10, wait: 0.4553, mean: 0.2529, hour: 0.0753, warm: 0.901 },
])('$people people at telephones: who waits, how long, who longer than an hour is Erlang’s C', expected => {
  const { perHour, people } = expected
  const runs = Array.from({ length: 8 }, (_, i) => telephones(perHour, people, {}, FIRST + i))
  const over = (run: number[], limit: number): number => run.filter(wait => wait > limit).length / run.length
  const each = (measure: (run: number[]) => number) => eight(seed => measure(runs[seed - FIRST] ?? []))
  close(
    each(run => over(run, 0)),
    expected.wait,
  )
  close(each(meanOf), expected.mean)
  close(
    each(run => over(run, 1)),
    expected.hour,
  )
})

test.each([
  [3.4, 4, 0.6867],
  [8.2, 10, 0.901],
])(
  'of %d enquiries an hour at %d telephones the share that stays warm follows from the waits',
  (perHour, people, warm) => {
    const changes = {
      answerMinutes: 60,
      p0: 1,
      coldFloor: 0,
      coldHours: 2,
      handLoss: 1,
      ...enquiries(perHour, people),
    }
    const leads = (seed: number): number => {
      const lossy = { ...only('A', people), handOver: 1 }
      const run = degenerate([lossy], changes, CUSTOMERS / perHour, { seed })
      run.advance()
      const { sums } = run.department.ledger
      return (sums[LEADS] ?? 0) / (sums[ANSWERED] ?? 0)
    }
    close(eight(leads), warm)
  },
)

test.each([
  [3.4, 4, 3.906],
  [8.2, 10, 2.074],
])(
  'the queue is as long as arrivals an hour times the wait (Little): %d an hour, %d people',
  (perHour, people, length) => {
    const hours = 400_000 / perHour
    const changes = { answerMinutes: 60, p0: 0, ...enquiries(perHour, people) }
    const run = degenerate([only('A', people)], changes, hours, { facts: true, seed: 4 })
    run.advance()
    let waiting = 0
    let before = 0
    let area = 0
    for (const { kind, time } of run.department.facts ?? []) {
      area += waiting * (time - before)
      before = time
      if (kind === 'enquiryCame') waiting += 1
      if (kind === 'workBegan') waiting -= 1
    }
    const byWaits = perHour * meanOf(waits(run, ANSWER))
    expect(Math.abs(area / hours / byWaits - 1)).toBeLessThan(0.01)
    expect(Math.abs(area / hours / length - 1)).toBeLessThan(0.05)
  },
)

test.each([
  [2, 2.3143],
  [0, 1.5429],
])('the more even the work, the shorter the wait (Pollaczek, Khinchine): shape %d', (erlang, wait) => {
  close(
    eight(seed => meanOf(telephones(0.6, 1, { answerMinutes: 72, erlang }, seed))),
    wait,
  )
})

test('switching between three kinds of work costs a quarter of the busy time and lengthens the wait', () => {
  const kinds = [SELL, DOCS, COMPLAINT]
  const share: number[] = []
  const wait = eight(seed => {
    const changes = { switchMinutes: 15, warehouseMinutes: 0 }
    const run = degenerate([only('SDF')], changes, CUSTOMERS, { facts: true, seed })
    injectPoisson(run, kinds, 1, 0.5)
    const busy = run.department.people[0]?.hours ?? new Float64Array(10)
    const work = kinds.reduce((sum, kind) => sum + (busy[kind] ?? 0), 0)
    share.push((busy[7] ?? 0) / ((busy[7] ?? 0) + work))
    return meanOf(kinds.flatMap(kind => waits(run, kind)))
  })
  close(wait, 1.0625)
  expect(meanOf(share)).toBeCloseTo(0.25, 2)
})

test('the second station of two sees the same stream as the first (Burke)', () => {
  const changes = {
    clients: 2,
    ordersPerMonth: (0.75 * MONTH) / 2,
    docsMinutes: 120,
    shipMinutes: 60,
    complaintShare: 0,
  }
  const runs = Array.from({ length: 8 }, (_, i) => {
    const cell = together(only('D', 2), only('W'))
    const run = degenerate([cell], changes, CUSTOMERS / 0.75, { facts: true, seed: FIRST + i })
    run.advance()
    return run
  })
  const at = (activity: number) => eight(seed => meanOf(waits(runs[seed - FIRST] ?? never(), activity)))
  close(at(DOCS), 2.5714)
  close(at(SHIP), 3)
})

test('of impatient clients as many go elsewhere as birth and death say (M/M/c+M)', () => {
  const run = (seed: number) => {
    const changes = {
      ...enquiries(2.4, 3),
      answerMinutes: 0,
      p0: 1,
      coldFloor: 1,
      handLoss: 0,
      handDelay: 0,
      steps: 1,
      stepHours: 1,
      winRate: 0,
      patienceHours: 5,
    }
    const cell = together(only('A'), only('S', 2))
    const done = degenerate([cell], changes, CUSTOMERS / 2.4, { seed })
    done.advance()
    return done.department
  }
  const departments = Array.from({ length: 8 }, (_, i) => run(FIRST + i))
  const of = (measure: (d: (typeof departments)[number]) => number) =>
    eight(seed => measure(departments[seed - FIRST] ?? never()))
  close(
    of(({ ledger }) => (ledger.sums[STALE] ?? 0) / (ledger.sums[OPPORTUNITIES] ?? 1)),
    0.2424,
  )
  close(
    of(d => ((d.people[1]?.hours[SELL] ?? 0) + (d.people[2]?.hours[SELL] ?? 0)) / (2 * d.now)),
    0.9091,
  )
})

test('one pool waits less than pairs, pairs less than everybody for himself', () => {
  const pooled = (cells: number, people: number) =>
    eight(seed => {
      const changes = { clients: 4, ordersPerMonth: 0.75 * MONTH, docsMinutes: 60, complaintShare: 0 }
      const groups = Array.from({ length: cells }, () => only('D', people))
      const run = degenerate(groups, changes, CUSTOMERS / 3, { facts: true, seed })
      run.advance()
      return meanOf(waits(run, DOCS))
    })
  close(pooled(4, 1), 3)
  close(pooled(2, 2), 1.286)
  close(pooled(1, 4), 0.509)
})

test('a person is present, and a pair complete, as often as alternating renewals say', () => {
  const runs = Array.from({ length: 8 }, (_, i) => {
    const changes = { absencesPerYear: 5, absenceDays: 5 }
    const run = degenerate([only('D', 100)], changes, 100 * MONTH, { facts: true, seed: FIRST + i })
    run.advance()
    return run
  })
  const hours = 100 * MONTH
  const complete = (pairwise: boolean) =>
    eight(seed => {
      const run = runs[seed - FIRST] ?? never()
      const present = new Array(100).fill(true)
      const since = new Array(50).fill(0)
      let both = 0
      let one = 0
      for (const { kind, person, time } of run.department.facts ?? []) {
        if (kind !== 'wentAway' && kind !== 'cameBack') continue
        const pair = person >> 1
        const [left, right] = [present[2 * pair], present[2 * pair + 1]]
        if (left && right) both += time - since[pair]
        one += (time - since[pair]) * (Number(left) + Number(right))
        since[pair] = time
        present[person] = kind === 'cameBack'
      }
      for (let pair = 0; pair < 50; pair += 1) {
        const [left, right] = [present[2 * pair], present[2 * pair + 1]]
        if (left && right) both += hours - since[pair]
        one += (hours - since[pair]) * (Number(left) + Number(right))
      }
      return pairwise ? both / (50 * hours) : one / (100 * hours)
    })
  close(complete(false), 0.9098)
  close(complete(true), 0.8276)
})

function never(): never {
  throw new Error('no such run')
}
