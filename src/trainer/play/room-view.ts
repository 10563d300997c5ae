import { titleAt } from '#activities/scenario/player/book.ts'
import { type Meanwhile, meanwhile } from './meanwhile.ts'
import { newsPages } from './news-pages.ts'
import { type Phase, phasesOf } from './phases.ts'
import type { RoomPlay } from './play-part.ts'
import type { RoomBook } from './room-book.ts'
import { isPast, type RoomRun, roomRun } from './room-run.ts'
import type { Counts } from './tally.ts'

/** Votes of one slide, in the order of its choices. */
export type Votes = { readonly first: Counts; readonly second: Counts }

/** Everything the slides of a scenario show, computed from the state of the workshop. */
export type RoomView = {
  readonly book: RoomBook
  readonly play: RoomPlay
  /** One a table. */
  readonly runs: readonly RoomRun[]
  /** The one that the slides tell. */
  readonly told: RoomRun
}

/** @throws Error on a room without tables, which no reader lets through */
export function viewOf(book: RoomBook, play: RoomPlay): RoomView {
  const runs = play.tables.map(table => roomRun(book.machine, book.route, play, table))
  const told = runs[play.told] ?? runs[0]
  if (!told) throw new Error('a room has at least one table')
  return { book, play, runs, told }
}

/** What one slide of a decision has to show. */
export type NodeView = {
  readonly node: number
  readonly id: string
  /** Whose story it tells. */
  readonly table: number
  readonly run: RoomRun
  /** From 1, among the decisions of the room. */
  readonly n: number
  readonly isPast: boolean
  readonly isDecided: boolean
  /** A slide each. */
  readonly news: readonly Meanwhile[]
  readonly phases: readonly Phase[]
  readonly title: string
}

export function nodeView({ book, play, runs, told }: RoomView, node: number): NodeView {
  // A table whose story has ended leaves the slide to one that still plays.
  const goesOn = isPast(told, node) ? runs.findIndex(one => !isPast(one, node)) : -1
  const table = goesOn < 0 ? play.told : goesOn
  const run = runs[table] ?? told
  const news = newsPages(meanwhile(book, run, node))
  const isDecided = run.decided[node] === true
  const opened = run.log.decided[node]?.opened ?? run.log.run
  const past = isPast(run, node)
  return {
    ...{ node, table, run, news, isDecided, isPast: past },
    id: book.program.nodes[node]?.id ?? '',
    n: book.route.nodes.indexOf(node) + 1,
    phases: past ? ['read'] : phasesOf({ news: news.length, byTables: play.tables.length > 1, isDecided }),
    title: titleAt(book, node, opened),
  }
}

/** Tables to whom this situation is told in other words. */
export function tellsOtherwise({ book, runs }: RoomView, { node, table, run }: NodeView): number[] {
  const place = book.script.nodes[node]
  const textOf = ({ log }: RoomRun) => {
    const opened = log.decided[node]?.opened
    return place && opened ? book.tell(place.situation, opened, place.groups) : ''
  }
  const own = textOf(run)
  return runs.flatMap((other, at) =>
    at !== table && !isPast(other, node) && textOf(other) !== own ? [at] : [],
  )
}
