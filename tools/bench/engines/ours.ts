import { EventList } from '../../../src/simulation/event-list.ts'
import { ARRIVALS, type Engine, exponentials, Line, SERVERS } from './task.ts'

const ARRIVES = 0
const SERVED = 1

/** The loop on the model's own event list and random numbers. */
export const run: Engine = customers => {
  const events = new EventList()
  const draw = exponentials()
  const line = new Line()
  let free = SERVERS
  let waited = 0
  let served = 0
  events.plan(draw() / ARRIVALS, ARRIVES)
  while (served < customers && events.take(Infinity)) {
    const now = events.time
    if (events.what === ARRIVES) {
      events.plan(now + draw() / ARRIVALS, ARRIVES)
      if (free === 0) line.join(now)
      else {
        free -= 1
        events.plan(now + draw(), SERVED)
      }
    } else {
      served += 1
      if (line.empty) free += 1
      else {
        waited += now - line.leave()
        events.plan(now + draw(), SERVED)
      }
    }
  }
  return waited / served
}
