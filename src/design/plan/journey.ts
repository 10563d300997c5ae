import { poseBetween, times } from './choreography.ts'
import { type FrameKey, frameKeys, type StageKey } from './frame.ts'
import type { Pose } from './pose.ts'

/** The clock of the browser, or one that a test turns by hand. */
export interface Clock {
  now(): number
  request(tick: (now: number) => void): number
  cancel(request: number): void
}

/**
 * The legs from a place on the road, such as 1.3, to a stage: over the half frame before it, unless that one is
 * already behind. A jump over several stages is one step too.
 */
export function legs(place: number, to: StageKey): FrameKey[] {
  const goal = Number(to)
  if (place === goal) return []
  const half = goal + (place < goal ? -0.5 : 0.5)
  const over = frameKeys.filter(key => Number(key) === half && Math.abs(goal - place) > 0.5)
  return [...over, to]
}

/** A journey through the frames that can be turned round at any moment. */
export interface Journey {
  /** Walks to a stage from wherever things are now. */
  go(to: StageKey): void
  /** Is there at once: motion is unwanted, or the sheet was turned. */
  jump(to: StageKey): void
  stop(): void
}

/** Starts at rest; `show` gets every pose on the way and `undefined` when the goal is reached. */
export function journey(
  start: StageKey,
  poseAt: (key: FrameKey) => Pose,
  clock: Clock,
  show: (pose: Pose | undefined) => void,
): Journey {
  let here = poseAt(start)
  let place = Number(start)
  let road: FrameKey[] = []
  let leg = { from: here, place, began: 0 }
  let request = 0

  function tick(now: number) {
    const [next] = road
    if (!next) return
    // Below 0 it is still resting on the half frame.
    const progress = Math.min(1, Math.max(0, (now - leg.began) / times.leg))
    const goal = poseAt(next)
    here = progress < 1 ? poseBetween(leg.from, goal, progress) : goal
    place = leg.place + (Number(next) - leg.place) * progress
    if (progress === 1) {
      road = road.slice(1)
      leg = { from: here, place, began: leg.began + times.leg + times.rest }
    }
    if (road.length) request = clock.request(tick)
    show(road.length ? here : undefined)
  }

  const stop = () => clock.cancel(request)

  return {
    stop,
    go(to) {
      stop()
      road = legs(place, to)
      leg = { from: here, place, began: clock.now() }
      if (!road.length) return
      request = clock.request(tick)
      show(here)
    },
    jump(to) {
      stop()
      road = []
      here = poseAt(to)
      place = Number(to)
      show(undefined)
    },
  }
}
