import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Calendar } from './calendar.ts'
import { EventList } from './event-list.ts'

// Each event taken plans the next ones: so many hours later. Equal hours make events of one instant.
const later = fc.oneof(
  fc.constantFrom(0, 0.25, 1, 256, 512.5),
  fc.double({ min: 0, max: 3000, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
)
const plans = fc.array(fc.array(later, { maxLength: 4 }), { minLength: 1, maxLength: 300 })

function taken(list: Calendar | EventList, hours: readonly (readonly number[])[], limits: boolean): number[] {
  const order: number[] = []
  let planned = 0
  const planAll = (now: number, gaps: readonly number[]): void => {
    for (const gap of gaps) {
      list.plan(now + gap, planned)
      planned += 1
    }
  }
  planAll(0, [5, 0.1, 300])
  let limit = limits ? 0 : Infinity
  for (const gaps of hours) {
    while (list.size > 0 && !list.take(limit)) limit += 7
    if (list.size === 0 && order.length >= planned) break
    order.push(list.time, list.what, list.number)
    planAll(list.time, gaps)
  }
  return [...order, list.size]
}

test('events come out as from one sorted list, however far ahead they were planned', () => {
  fc.assert(
    fc.property(plans, fc.constantFrom(0.5, 1, 16), fc.boolean(), (hours, pagesAnHour, limits) => {
      expect(taken(new Calendar(pagesAnHour), hours, limits)).toEqual(taken(new EventList(), hours, limits))
    }),
  )
})
