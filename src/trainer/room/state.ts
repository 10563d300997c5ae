/** What a room is doing: the one thing that every window of a workshop shows from its own side. */
import type { Countdown } from './countdown.ts'
import type { Vote } from './votes.ts'

/** Anything that survives JSON: of a part of the state that another folder owns. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** What the room sees: the slide; nothing; a break with its countdown; the end. */
export type Screen = 'slide' | 'blank' | 'break' | 'end'
export const screens: readonly Screen[] = ['slide', 'blank', 'break', 'end']

export interface RoomState {
  /** Id of the slide that is shown; undefined until somebody has gone to one. */
  readonly slide: string | undefined
  /** Step within the slide, from 0: a slide with `data-steps="2"` has the steps 0, 1 and 2. */
  readonly step: number
  readonly screen: Screen
  /** Countdown of an exercise, on the slide it was started on. */
  readonly exercise: (Countdown & { readonly slide: string }) | undefined
  /** Countdown of a break. */
  readonly pause: Countdown | undefined
  /** By id of the slide. */
  readonly votes: Readonly<Record<string, Vote>>
  /** When a block of the workshop began, in milliseconds since 1970, by its id. */
  readonly blocks: Readonly<Record<string, number>>
  /** A scenario played with the room, by its id. Whoever plays it reads it with a reader of his own. */
  readonly play: Readonly<Record<string, Json>>
}

export const beginning: RoomState = {
  slide: undefined,
  step: 0,
  screen: 'slide',
  exercise: undefined,
  pause: undefined,
  votes: {},
  blocks: {},
  play: {},
}
