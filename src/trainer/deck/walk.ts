/** Where the next key leads: through the steps of a slide, from slide to slide, out of what covers them. */
import type { Action } from '../room/reduce.ts'
import type { RoomState } from '../room/state.ts'

export interface Stop {
  readonly id: string
  /** Steps after the first. */
  readonly steps: number
  readonly block: string | undefined
}

/** The slide that is shown: the first one until somebody has gone to another, or when it no longer exists. */
export function placeOf(stops: readonly Stop[], { slide }: Pick<RoomState, 'slide'>): number {
  return Math.max(
    0,
    stops.findIndex(({ id }) => id === slide),
  )
}

export function forth(stops: readonly Stop[], state: RoomState): Action {
  if (state.screen === 'break') return { type: 'break-over' }
  if (state.screen !== 'slide') return { type: 'screen', screen: 'slide' }
  const at = placeOf(stops, state)
  const here = stops[at]
  if (here && state.step < here.steps) return goTo(here, state.step + 1)
  const next = stops[at + 1]
  return next ? goTo(next) : { type: 'screen', screen: 'end' }
}

export function back(stops: readonly Stop[], state: RoomState): Action | undefined {
  if (state.screen === 'break') return { type: 'break-over' }
  if (state.screen !== 'slide') return { type: 'screen', screen: 'slide' }
  const at = placeOf(stops, state)
  const here = stops[at]
  if (here && state.step > 0) return goTo(here, Math.min(state.step, here.steps) - 1)
  const before = stops[at - 1]
  return before && goTo(before, before.steps)
}

export function goTo({ id, block }: Stop, step = 0): Action {
  return { type: 'go', slide: id, step, block }
}
