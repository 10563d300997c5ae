import type { Asking, Telling } from './listen.ts'
import type { Order, Report } from './order.ts'

/** Hears what comes of an order; `done` with the last report. */
export type Hear = (report: Report, done: boolean) => void

/** The engine seen from a page. */
export interface Door {
  /**
   * Starts an order; reports come in order, never before this returns.
   * @returns stops it: nothing is heard afterwards, and the engine is free for the next order within a slice.
   */
  run(order: Order, hear: Hear): () => void
}

/**
 * Makes a thread that runs `worker.ts`; may throw.
 * @param tell hears what it says
 * @param fail is called when it breaks
 * @returns sends it a message
 */
export type MakeThread = (tell: (telling: Telling) => void, fail: () => void) => (asking: Asking) => void

/** On this thread, in slices: what a page without workers gets. The engine arrives with the first order. */
async function here(tell: (telling: Telling) => void): Promise<(asking: Asking) => void> {
  const { listener, soon } = await import('./listen.ts')
  return listener(tell, soon())
}

/**
 * Opens the engine's door. A thread that cannot be made, or that fails before its first word (a policy, a file://
 * page), is replaced by this one; the numbers are the same.
 */
export function openDoor(makeThread: MakeThread): Door {
  const waiting = new Map<number, { readonly order: Order; readonly hear: Hear }>()
  let last = 0
  let ask: ((asking: Asking) => void) | undefined

  const tell = ({ number, report }: Telling): void => {
    const order = waiting.get(number)
    if (!order) return
    const done = report.finished.length >= order.order.reps
    if (done) waiting.delete(number)
    order.hear(report, done)
  }
  const stay = async (): Promise<void> => {
    ask = await here(tell)
    for (const [number, { order }] of waiting) ask({ number, order })
  }
  const open = (): void => {
    let spoke = false
    ask = () => {}
    try {
      const heard = (telling: Telling): void => {
        spoke = true
        tell(telling)
      }
      ask = makeThread(heard, () => {
        if (!spoke) stay()
      })
    } catch {
      stay()
    }
  }
  return {
    run(order, hear) {
      last += 1
      const number = last
      waiting.set(number, { order, hear })
      if (!ask) open()
      ask?.({ number, order })
      return () => {
        if (waiting.delete(number)) ask?.({ number, order: null })
      }
    },
  }
}
