import type { Parameters } from './parameters.ts'

/** Above this a run is refused before it begins (§ 9). */
export const EVENT_LIMIT = 60_000_000

/** Events of a person in a month with usual settings. */
const PER_PERSON_AND_MONTH = 600
/** Orders of a person's usual clients in a month: 25 clients, one and a half orders each. */
const USUAL_ORDERS = 37.5

/** How many events `runs` runs of that many months will have, roughly. */
export function estimatedEvents(p: Parameters, months: number, runs: number): number {
  return PER_PERSON_AND_MONTH * p.managers * months * runs * business(p)
}

/** How much busier than usual the department is, at least 1. */
function business(p: Parameters): number {
  const orders = p.ordersPerMonth * p.clients
  return Math.max(1, 6 * p.enquiriesPerHead, orders / (USUAL_ORDERS * p.managers))
}

/** The greatest number of people with whom it would fit, other things in proportion; 0: none. */
export function peopleThatFit(p: Parameters, months: number, runs: number): number {
  return Math.floor((EVENT_LIMIT * p.managers) / estimatedEvents(p, months, runs))
}

/** The greatest number of months that would fit, rounded down. */
export function monthsThatFit(p: Parameters, runs: number): number {
  return Math.floor(EVENT_LIMIT / estimatedEvents(p, 1, runs))
}
