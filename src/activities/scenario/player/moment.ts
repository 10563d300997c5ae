import type { Log } from '../play.ts'
import type { Run } from '../run.ts'
import type { Book } from './book.ts'
import { type Move, movesBetween } from './moved.ts'

/** Where a learner stands in a run: which screen, and the two moments that the gauges compare. */
export type Moment = {
  readonly screen: 'decide' | 'consequence' | 'between' | 'end'
  /** The node of the decision that is due or was taken last. */
  readonly node: number
  readonly now: Run
  readonly before: Run
  /** What is said aloud: the moves that this screen is about. */
  readonly moves: readonly Move[]
}

/** @param gone how far the learner has gone on, see `useRun` */
export function momentOf(book: Book, log: Log, gone: number): Moment {
  const count = log.decided.length
  const last = log.decided[count - 1]
  const first = log.weeks[0]?.run ?? log.run
  const node = last?.node ?? 0
  if (last && gone < 2 * count - 1) {
    const [before, now] = [last.opened, last.after]
    return { screen: 'consequence', node, now, before, moves: movesBetween(book, before, now) }
  }
  if (last && gone < 2 * count)
    return { screen: 'between', node, now: log.run, before: last.after, moves: [] }
  const before = last?.opened ?? first
  const screen = log.ending === undefined ? 'decide' : 'end'
  return { screen, node: screen === 'end' ? node : log.run.node, now: log.run, before, moves: [] }
}
