/** What happened since the last decision of the room: what the trainer took by default, events, who left, late prices. */
import { type Between, betweenAfter, leftBy } from '#activities/scenario/player/between.ts'
import { choiceAt, titleAt } from '#activities/scenario/player/book.ts'
import type { RoomBook } from './room-book.ts'
import type { RoomRun } from './room-run.ts'
import { skippedBefore } from './route.ts'

export type Meanwhile = {
  readonly skipped: readonly {
    readonly week: number
    readonly title: string
    readonly choice: string
  }[]
  readonly happened: readonly Between[]
}

/** @param node of the route; `end` for what came after the last decision */
export function meanwhile(book: RoomBook, { log, decided }: RoomRun, node: number | 'end'): Meanwhile {
  const to = Math.min(node === 'end' ? log.decided.length : node, log.decided.length)
  const from = book.route.nodes.findLast(
    place => place < (node === 'end' ? book.route.defaults.length : node),
  )
  const between = skippedBefore(book.route, node).filter(place => place < to)
  // A decision of the route that nobody took is told like those behind the route.
  const untaken = from !== undefined && from < to && !decided[from] ? [from] : []
  const skipped = [...untaken, ...between].flatMap(place => {
    const made = log.decided[place]
    if (!made) return []
    const title = titleAt(book, place, made.opened)
    return [{ week: made.week, title, choice: choiceAt(book, place, made.decision.choice, made.opened) }]
  })
  const places = [...(from === undefined ? [] : [from]), ...between].filter(place => place < to)
  const happened = places.flatMap(place => {
    const made = log.decided[place]
    // Who left by the decision of the room itself stands beside its consequence.
    const left = made && place !== from ? leftBy(book, log, made) : []
    return [
      ...left.map((name): Between => ({ kind: 'left', week: made?.week ?? 0, name, planned: true })),
      ...betweenAfter(book, log, place),
    ]
  })
  return { skipped, happened }
}

export const isQuiet = ({ skipped, happened }: Meanwhile): boolean =>
  skipped.length === 0 && happened.length === 0
