import { EventList } from '../../../src/simulation/event-list.ts'
import { ARRIVALS, byLogarithm, byMath, type Engine, exponentials, SERVERS } from './task.ts'

/** Events that wait in the list of M/M/8, about. */
const WAITING = 9

/** A push and a pop for each of a customer's two events, and nothing else. */
export const bareHeap: Engine = customers => {
  const events = new EventList()
  const draw = exponentials()
  const steps = Float64Array.from({ length: 4096 }, draw)
  for (let i = 0; i < WAITING; i += 1) events.plan(steps[i] ?? 0, 0)
  for (let i = 0; i < 2 * customers; i += 1) {
    events.take(Infinity)
    events.plan(events.time + (steps[i & 4095] ?? 0), 0)
  }
  return null
}

/** A customer's two random numbers, and nothing else. */
const numbers =
  (source: () => () => number): Engine =>
  customers => {
    const draw = source()
    let sum = 0
    for (let i = 0; i < 2 * customers; i += 1) sum += draw()
    if (!(sum > 0)) throw new Error('no numbers')
    return null
  }

/** Kiefer and Wolfowitz: when each of the people is free again, in order; no event list at all. */
const recursion =
  (source: () => () => number): Engine =>
  customers => {
    const draw = source()
    const free = new Float64Array(SERVERS)
    let now = 0
    let waited = 0
    for (let i = 0; i < customers; i += 1) {
      now += draw() / ARRIVALS
      const begins = Math.max(now, free[0] ?? 0)
      waited += begins - now
      const ends = begins + draw()
      let at = 0
      for (; at + 1 < SERVERS && (free[at + 1] ?? 0) < ends; at += 1) free[at] = free[at + 1] ?? 0
      free[at] = ends
    }
    return waited / customers
  }

export const numbersByZiggurat = numbers(() => exponentials())
export const numbersByLogarithm = numbers(() => byLogarithm())
export const numbersByMath = numbers(() => byMath())
export const recursionByZiggurat = recursion(() => exponentials())
export const recursionByLogarithm = recursion(() => byLogarithm())
