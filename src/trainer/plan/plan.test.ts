import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fakeStorage } from '#learner/fake-storage.ts'
import { isChanged, lengthen, move, reset, startAt, switchBlock, tick } from './changes.ts'
import { clock, fieldTime, minutesOf } from './clock.ts'
import { type KeptPlan, keptPlan, LONGEST, readPlan, UNCHANGED } from './kept-plan.ts'
import { readPlanFile, readPlanText, writePlan } from './plan-file.ts'
import { planOf, type Timetable } from './plan-of.ts'
import { plannedOn } from './planned-on.ts'

const workshop: Timetable = {
  start: '10:00',
  blocks: [
    { id: 'opening', minutes: 5 },
    { id: 'pairs', minutes: 10 },
    { id: 'pause', minutes: 15 },
    { id: 'exit', minutes: 60 },
  ],
}
const ids = workshop.blocks.map(({ id }) => id)
const starts = (kept?: KeptPlan) =>
  planOf(kept, workshop).blocks.map(({ id, start, off }) => `${id} ${off ? 'off' : clock(start)}`)

const anyId = fc.constantFrom(...ids, 'gone-since')
const anyTime = fc.integer({ min: 0, max: 1439 }).map(fieldTime)
const anyKept: fc.Arbitrary<KeptPlan> = fc.record(
  {
    start: anyTime,
    order: fc.array(anyId, { maxLength: 6 }),
    minutes: fc.dictionary(anyId, fc.integer({ min: 1, max: LONGEST })),
    off: fc.array(anyId, { maxLength: 3 }),
    ticks: fc.array(fc.constantFrom('projector', 'cards'), { maxLength: 2 }),
  },
  { requiredKeys: ['order', 'minutes', 'off', 'ticks'] },
)
type Change = (kept: KeptPlan) => KeptPlan
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(anyId, fc.constantFrom(1 as const, -1 as const)).map(
    ([id, by]): Change =>
      kept =>
        move(kept, id, by, workshop),
  ),
  fc.tuple(anyId, fc.integer({ min: -5, max: 600 })).map(
    ([id, length]): Change =>
      kept =>
        lengthen(kept, id, length, workshop),
  ),
  anyTime.map(
    (time): Change =>
      kept =>
        startAt(kept, time, workshop),
  ),
  anyId.map(
    (id): Change =>
      kept =>
        switchBlock(kept, id),
  ),
  fc.constant<Change>(reset),
)

describe('times', () => {
  test('without a change they are those of the workshop', () => {
    expect(starts()).toEqual(['opening 10:00', 'pairs 10:05', 'pause 10:15', 'exit 10:30'])
    expect(planOf(undefined, workshop)).toMatchObject({ start: 600, end: 690, minutes: 90, meant: 90 })
  })

  test('whatever is moved, lengthened or switched off, each start is the running sum', () => {
    fc.assert(
      fc.property(anyKept, fc.array(anyChange, { maxLength: 12 }), (kept, changes) => {
        const plan = planOf(
          changes.reduce((now, change) => change(now), kept),
          workshop,
        )
        expect(plan.blocks.map(({ id }) => id).sort()).toEqual([...ids].sort())
        let now = plan.start
        for (const block of plan.blocks) {
          expect(block.start).toBe(now)
          expect(block.minutes).toBeGreaterThan(0)
          if (!block.off) now += block.minutes
        }
        expect(plan.end).toBe(now)
        expect(plan.minutes).toBe(plan.end - plan.start)
      }),
    )
  })

  test('a block goes up and down, and at the edge it stays', () => {
    const up = move(UNCHANGED, 'pairs', -1, workshop)
    expect(starts(up)).toEqual(['pairs 10:00', 'opening 10:10', 'pause 10:15', 'exit 10:30'])
    expect(move(up, 'pairs', -1, workshop)).toBe(up)
    expect(move(up, 'pairs', 1, workshop)).toEqual(UNCHANGED)
    expect(move(UNCHANGED, 'exit', 1, workshop)).toBe(UNCHANGED)
  })

  test('later start, longer block, one switched off: all behind it follow', () => {
    const late = startAt(UNCHANGED, '9:10', workshop)
    const long = lengthen(late, 'pairs', 15, workshop)
    expect(starts(long)).toEqual(['opening 9:10', 'pairs 9:15', 'pause 9:30', 'exit 9:45'])
    const without = switchBlock(long, 'pause')
    expect(starts(without)).toEqual(['opening 9:10', 'pairs 9:15', 'pause off', 'exit 9:30'])
    expect(planOf(without, workshop)).toMatchObject({ minutes: 80, meant: 90 })
  })

  test('no length and no time change nothing', () => {
    for (const length of [0, -1, 1.5, Number.NaN, LONGEST + 1])
      expect(lengthen(UNCHANGED, 'pairs', length, workshop)).toBe(UNCHANGED)
    for (const time of ['', '24:00', '9:60', '9.30', 'noon'])
      expect(startAt(UNCHANGED, time, workshop)).toBe(UNCHANGED)
  })

  test('what is back where it was counts as unchanged; a reset keeps the ticks', () => {
    const there = lengthen(startAt(UNCHANGED, '9:00', workshop), 'exit', 50, workshop)
    expect(isChanged(there)).toBe(true)
    const back = lengthen(startAt(there, '10:00', workshop), 'exit', 60, workshop)
    expect(back).toEqual(UNCHANGED)
    expect(isChanged(tick(back, 'projector'))).toBe(false)
    expect(reset(tick(there, 'projector'))).toEqual({ ...UNCHANGED, ticks: ['projector'] })
  })

  test('a block that the workshop got since stands behind the one before it', () => {
    const kept = { ...UNCHANGED, order: ['exit', 'gone-since', 'opening'] }
    expect(planOf(kept, workshop).blocks.map(({ id }) => id)).toEqual(['exit', 'opening', 'pairs', 'pause'])
  })

  test('clocks are written and read alike, also past midnight', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), minute => minutesOf(fieldTime(minute)) === minute),
    )
    expect([0, 65, 600, 1445].map(clock)).toEqual(['0:00', '1:05', '10:00', '0:05'])
  })
})

describe('kept', () => {
  test('what is kept is read back, on the device and from a file', async () => {
    await fc.assert(
      fc.asyncProperty(anyKept, async plan => {
        const keep = keptPlan({ prefix: 'course', storage: fakeStorage().open }, 'day')
        expect(keep.save(plan)).toBe(true)
        expect(keep.load()).toEqual(plan)
        const file = new Blob([writePlan(plan, 'day')])
        expect(await readPlanFile(file, 'day')).toEqual({ is: 'read', plan })
      }),
      { numRuns: 50 },
    )
  })

  test('a deck finds the plan of its workshop on the device, or the usual one', () => {
    const where = { prefix: 'course', storage: fakeStorage().open }
    const day = { id: 'day', ...workshop }
    expect(plannedOn(where, day)).toEqual(planOf(undefined, workshop))
    const changed = lengthen(startAt(UNCHANGED, '9:10', workshop), 'pairs', 25, workshop)
    keptPlan(where, 'day').save(changed)
    expect(plannedOn(where, day)).toEqual(planOf(changed, workshop))
    expect(plannedOn(where, { ...day, id: 'half-day' })).toEqual(planOf(undefined, workshop))
    const newer = fakeStorage([['course:workshop:day', '{"v":9}']])
    expect(plannedOn({ ...where, storage: newer.open }, day)).toEqual(planOf(undefined, workshop))
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['no order', { ...UNCHANGED, order: undefined }],
    ['an order of markup', { ...UNCHANGED, order: ['<b>'] }],
    ['minutes of words', { ...UNCHANGED, minutes: { pairs: '10' } }],
    ['no minutes at all', { ...UNCHANGED, minutes: { pairs: 0 } }],
    ['a start that is no time', { ...UNCHANGED, start: '31:00' }],
    ['too many', { ...UNCHANGED, off: Array.from({ length: 300 }, () => 'x') }],
  ])('%s is no plan', (_, raw) => expect(readPlan(raw)).toBeUndefined())

  test.each<[string, string, string]>([
    ['a letter', 'Дорогая бабушка', 'not-plan'],
    ['half a file', writePlan(UNCHANGED, 'day').slice(0, 60), 'not-plan'],
    ['progress', '{"format":"chetyre-etapa-progress","version":1,"facts":[]}', 'not-plan'],
    ['a prototype', '{"__proto__":{"format":"chetyre-etapa-workshop"}}', 'not-plan'],
    ['a broken plan', writePlan(UNCHANGED, 'day').replace('"order": []', '"order": 7'), 'not-plan'],
    ['a newer one', writePlan(UNCHANGED, 'day').replace('"version": 1', '"version": 2'), 'newer'],
    ['of another workshop', writePlan(UNCHANGED, '90-minutes'), 'other-workshop'],
  ])('%s is refused, and it is said why', (_, text, why) =>
    expect(readPlanText(text, 'day')).toMatchObject({ is: 'refused', why }),
  )

  test('a huge file is refused before it is read, and one that is gone says so', async () => {
    const gone = { size: 10, text: () => Promise.reject(new Error('gone')) }
    expect(await readPlanFile(gone, 'day')).toEqual({ is: 'refused', why: 'unreadable' })
    expect(await readPlanFile({ ...gone, size: 1e9 }, 'day')).toEqual({ is: 'refused', why: 'not-plan' })
  })
})
