/** Everything that can happen to a room. Pure: the time comes from outside. */
import { type Countdown, extended, MINUTE, paused, resumed, started } from './countdown.ts'
import type { Json, RoomState, Screen } from './state.ts'
import { counted, noVote, type Vote } from './votes.ts'

export type Action =
  /** Shows a slide; the first slide of a block starts the block's clock. */
  | { type: 'go'; slide: string; step?: number; block?: string | undefined }
  | { type: 'screen'; screen: Screen }
  /** Starts the countdown of an exercise anew. */
  | { type: 'start'; slide: string; minutes: number }
  /** Stops or goes on. */
  | { type: 'toggle' }
  | { type: 'add'; minutes: number }
  /** Takes the countdown off the slide. */
  | { type: 'finish' }
  /** A break of so many minutes, or until a time in milliseconds since 1970. */
  | { type: 'break'; minutes: number }
  | { type: 'break-until'; at: number }
  /** Ends the break: the slide comes back. */
  | { type: 'break-over' }
  /** Hands for an option, counted or one more or less. */
  | { type: 'count'; slide: string; option: number; hands: number }
  | { type: 'hands'; slide: string; option: number; by: number }
  | { type: 'round'; slide: string; round: 1 | 2 }
  | { type: 'show-votes'; slide: string; shown: boolean }
  | { type: 'clear-votes'; slide: string }
  /** Keeps how far a scenario has been played; null forgets it. */
  | { type: 'play'; scenario: string; play: Json }

/** @param now milliseconds since 1970 */
export function reduce(state: RoomState, action: Action, now: number): RoomState {
  switch (action.type) {
    case 'go': {
      const { slide, step = 0, block } = action
      const blocks =
        block === undefined || block in state.blocks ? state.blocks : { ...state.blocks, [block]: now }
      return { ...state, slide, step: Math.max(0, step), screen: 'slide', blocks }
    }
    case 'screen':
      return { ...state, screen: action.screen }
    case 'start': {
      const exercise = { ...started(action.minutes * MINUTE, now), slide: action.slide }
      return { ...state, exercise }
    }
    case 'toggle':
      return timed(state, exercise => (exercise.running ? paused(exercise, now) : resumed(exercise, now)))
    case 'add': {
      const more = action.minutes * MINUTE
      return state.screen === 'break' && state.pause
        ? { ...state, pause: extended(state.pause, more, now) }
        : timed(state, exercise => extended(exercise, more, now))
    }
    case 'finish':
      return { ...state, exercise: undefined }
    case 'break':
      return { ...state, screen: 'break', pause: started(action.minutes * MINUTE, now) }
    case 'break-until':
      return { ...state, screen: 'break', pause: started(Math.max(0, action.at - now), now) }
    case 'break-over':
      return { ...state, screen: 'slide', pause: undefined }
    case 'count':
      return voted(state, action.slide, vote => counted(vote, action.option, action.hands))
    case 'hands':
      return voted(state, action.slide, vote => {
        const before = (vote.round === 1 ? vote.first : vote.second)[action.option] ?? 0
        return counted(vote, action.option, before + action.by)
      })
    case 'round':
      // A new count begins behind a closed door: whoever sees the first hands raises his own after them.
      return voted(state, action.slide, vote => ({ ...vote, round: action.round, shown: false }))
    case 'show-votes':
      return voted(state, action.slide, vote => ({ ...vote, shown: action.shown }))
    case 'clear-votes':
      return voted(state, action.slide, () => noVote)
    case 'play':
      return { ...state, play: { ...state.play, [action.scenario]: action.play } }
  }
}

function timed(state: RoomState, change: (exercise: Countdown) => Countdown): RoomState {
  const { exercise } = state
  return exercise ? { ...state, exercise: { ...change(exercise), slide: exercise.slide } } : state
}

function voted(state: RoomState, slide: string, change: (vote: Vote) => Vote): RoomState {
  const before = state.votes[slide] ?? noVote
  const vote = change(before)
  return vote === before ? state : { ...state, votes: { ...state.votes, [slide]: vote } }
}
