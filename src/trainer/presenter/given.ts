import type { Words } from '../deck/page.ts'
import type { roomOf } from '../room/here.ts'
import type { Action } from '../room/reduce.ts'
import type { RoomState } from '../room/state.ts'

/** What the deck gives its presenter. */
export interface Given {
  readonly room: ReturnType<typeof roomOf>
  /** Of the deck; the presenter has its own besides. */
  readonly words: Words
  act(action: Action | undefined): void
  /** Puts the slides where the presenter has room for them. */
  fit(): void
  /** Whether this window was opened to be a presenter. */
  readonly isWindow: boolean
}

/** What every part of the presenter sees. */
export interface Seen {
  readonly state: RoomState
  /** Milliseconds since 1970; a quarter of a second old at most. */
  readonly now: number
  readonly slides: readonly HTMLElement[]
  readonly at: number
  readonly others: number
  act: Given['act']
  word(name: string, values?: Readonly<Record<string, string | number>>): string
  readonly language: string
}
