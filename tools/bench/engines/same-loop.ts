import { ARRIVALS, type Engine, exponentials, Line, SERVERS } from './task.ts'

/** A foreign heap, as this loop needs it. */
export interface Heap {
  push(time: number, what: number): void
  /** Takes the soonest event out and says what it is; its time is in `time`. */
  pop(): number
  time: number
}

const ARRIVES = 0
const SERVED = 1

/** The loop of `ours.ts` on somebody else's heap; random numbers and the line are ours. */
export const onHeap =
  (heap: () => Heap): Engine =>
  customers => {
    const events = heap()
    const draw = exponentials()
    const line = new Line()
    let free = SERVERS
    let waited = 0
    let served = 0
    events.push(draw() / ARRIVALS, ARRIVES)
    while (served < customers) {
      const what = events.pop()
      const now = events.time
      if (what === ARRIVES) {
        events.push(now + draw() / ARRIVALS, ARRIVES)
        if (free === 0) line.join(now)
        else {
          free -= 1
          events.push(now + draw(), SERVED)
        }
      } else {
        served += 1
        if (line.empty) free += 1
        else {
          waited += now - line.leave()
          events.push(now + draw(), SERVED)
        }
      }
    }
    return waited / served
  }
