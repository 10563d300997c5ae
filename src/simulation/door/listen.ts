import type { Order, Report } from './order.ts'
import { work } from './work.ts'

/** What a page sends: an order under a number of its own, or that it is not wanted any more. */
export interface Asking {
  readonly number: number
  readonly order: Order | null
}

/** What comes back. */
export interface Telling {
  readonly number: number
  readonly report: Report
}

/**
 * Takes orders and works on them in turn, a slice each. Between two slices messages are heard, so that a cancelled
 * order costs at most one more slice.
 * @param tell sends a report
 * @param later calls back soon, after waiting messages
 */
export function listener(
  tell: (telling: Telling) => void,
  later: (next: () => void) => void,
): (asking: Asking) => void {
  const running = new Map<number, ReturnType<typeof work>>()
  let awake = false
  const turn = (): void => {
    for (const [number, slices] of [...running]) {
      if (!running.has(number)) continue
      const { value, done } = slices.next()
      if (done) running.delete(number)
      else if (value) tell({ number, report: value })
    }
    awake = running.size > 0
    if (awake) later(turn)
  }
  return ({ number, order }) => {
    if (order === null) running.delete(number)
    else running.set(number, work(order))
    if (!awake && running.size > 0) {
      awake = true
      later(turn)
    }
  }
}

/** Calls back after what waits already, without the pause that a timer would take. */
export function soon(): (next: () => void) => void {
  const { port1, port2 } = new MessageChannel()
  let waiting: (() => void) | null = null
  port1.onmessage = () => waiting?.()
  return next => {
    waiting = next
    port2.postMessage(null)
  }
}
