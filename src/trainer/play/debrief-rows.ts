import { capital, movesBetween, movesOf, sayMoves } from '#activities/scenario/debrief/moves.ts'
import { type Point, pointsOf } from '#activities/scenario/debrief/points.ts'
import { choiceText, type Stage } from '#activities/scenario/debrief/stage.ts'
import { titleAt } from '#activities/scenario/player/book.ts'
import { turningPoints } from '#activities/scenario/turning.ts'
import type { RoomView, Votes } from './room-view.ts'

/** One decision of the room in its debrief. */
export type DebriefRow = {
  readonly node: number
  readonly title: string
  /** «А 7, Б 3»; empty when nobody counted. */
  readonly first: string
  readonly second: string
  readonly letter: string
  readonly choice: string
  readonly isDefault: boolean
  /** The two largest moves at once, and what came later: only here with numbers. */
  readonly moved: string
  readonly later: string
}

/** Moves told of one decision: more do not fit a slide. */
const MOVES = 2

/** Signs of a turning point where three stand beside each other; of longer ones only the two that weigh most. */
const MOST_SIGNS = 285

/** The decisions of the route that were reached. */
export function debriefRows(
  { book, told }: RoomView,
  stage: Stage,
  votesOf: (node: number) => Votes,
): DebriefRow[] {
  const { log } = told
  const counted = (counts: Votes['first']) =>
    counts.flatMap((count, choice) => (count > 0 ? [`${book.letter(choice)} ${count}`] : [])).join(', ')
  return book.route.nodes.flatMap(node => {
    const made = log.decided[node]
    if (!made) return []
    const votes = votesOf(node)
    const late = log.happenings.find(({ cause }) => cause.kind === 'later' && cause.node === node)
    const moves = late ? sayMoves(stage, movesOf(stage, late.changes), 1) : ''
    return {
      ...{ node, title: titleAt(book, node, made.opened), isDefault: told.decided[node] !== true },
      ...{ first: counted(votes.first), second: counted(votes.second) },
      letter: book.letter(made.decision.choice),
      choice: choiceText(stage, node, made.decision.choice, made.opened),
      moved: capital(sayMoves(stage, movesBetween(stage, made.opened, made.after), MOVES)),
      later: moves === '' ? '' : book.word('debrief.later', { week: late?.week ?? 0, moves }),
    }
  })
}

/** Where it turned, in the order of the weeks; `held` when nothing would have been better. */
export function roomPoints({ told }: RoomView, stage: Stage): Point[] {
  const turned = turningPoints(stage.machine, told.log)
  const all = pointsOf(stage, told.log, turned)
  const fits = all.every(({ replay, title }) => replay.length + 2 * title.length <= MOST_SIGNS)
  return fits ? all : pointsOf(stage, told.log, turned.slice(0, 2))
}
