import {
  CAME_BACK,
  type Facts,
  PLACE_EMPTIED,
  RUN_UP_FACT,
  WENT_AWAY,
  WORK_BEGAN,
  WORK_ENDED,
} from '../facts.ts'
import { WEEK } from '../time.ts'

/** A piece of somebody's week: hours from its beginning, its length, its activity; −1 is run-up. */
export interface Piece {
  readonly at: number
  readonly hours: number
  readonly activity: number
}

/** The run-up among the pieces. */
export const RUN_UP_PIECE = -1

/**
 * A week of the first of `people` who was there from its beginning to its end; what lies between the pieces was
 * rest. The facts reach to the end of the week. Empty when nobody was there all week.
 * @param week whole number, counted from the start of the run
 */
export function stripOf(facts: Facts, week: number, people: number): Piece[] {
  const from = week * WEEK
  for (let person = 0; person < people; person += 1) {
    const pieces = weekOf(facts, person, from, from + WEEK)
    if (pieces !== null) return pieces
  }
  return []
}

function weekOf(facts: Facts, person: number, from: number, to: number): Piece[] | null {
  const pieces: Piece[] = []
  let here = true
  let runUp = 0
  let began = 0
  let activity = 0
  let atWork = false
  const cut = (start: number, end: number, kind: number): void => {
    const [left, right] = [Math.max(start, from), Math.min(end, to)]
    if (right <= left) return
    const before = pieces.at(-1)
    // Calls in a row are one piece.
    const goesOn =
      before?.activity === kind && kind >= 0 && Math.abs(before.at + before.hours + from - left) < 1e-9
    if (before && goesOn) pieces[pieces.length - 1] = { ...before, hours: right - from - before.at }
    else pieces.push({ at: left - from, hours: right - left, activity: kind })
  }
  const piece = (end: number): void => {
    cut(began, Math.min(began + runUp, end), RUN_UP_PIECE)
    cut(began + runUp, end, activity)
    runUp = 0
  }
  for (let i = 0; i < facts.length; i += 1) {
    if (facts.people[i] !== person) continue
    const time = facts.times[i] ?? 0
    if (time >= to) break
    const kind = facts.kinds[i]
    if (kind === WENT_AWAY || kind === PLACE_EMPTIED) {
      if (time >= from) return null
      here = false
    } else if (kind === CAME_BACK) {
      if (time > from) return null
      here = true
    } else if (kind === RUN_UP_FACT) runUp = facts.as[i] ?? 0
    else if (kind === WORK_BEGAN) {
      here = true
      atWork = true
      began = time
      activity = facts.as[i] ?? 0
    } else if (kind === WORK_ENDED) {
      piece(time)
      atWork = false
    }
  }
  if (atWork) piece(to)
  return here ? pieces : null
}
