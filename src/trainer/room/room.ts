/**
 * A running room in this window. Every window holds a whole copy, so any may be reloaded or closed; a window that
 * comes anew asks, and is told. Nothing here waits for another window, for storage or for a network.
 */
import { type Kept, keptOf, knows, merge, nextRun, nothingKept, sameKept } from './kept.ts'
import { fields, readKept, stateOf } from './read.ts'
import { type Action, reduce } from './reduce.ts'
import type { RoomState } from './state.ts'
import type { Wire } from './wires.ts'

/** What a room stands on; tests have their own. */
export interface Surroundings {
  /** Which deck: rooms of different decks do not hear each other. */
  readonly deck: string
  /** Of this window, unlike any other. */
  readonly self: string
  /** Milliseconds since 1970. */
  now(): number
  readonly wires: readonly Wire[]
  /** What was kept, as it lies there; must not throw. */
  load(): unknown
  /** Must not throw: a full storage does not stop a show. */
  save(kept: Kept): void
}

export interface Room {
  readonly deck: string
  get(): RoomState
  dispatch(action: Action): void
  /** Forgets places, timers, votes and plays, in every window. */
  begin(): void
  /** Calls back after every change, of this window or another. @returns ends it */
  listen(hear: () => void): () => void
  /** How many other windows show this room now. */
  others(): number
  /** Asks the other windows again: for those that came while nobody could tell them. */
  ask(): void
  close(): void
}

/** A day with its evening: who opens a deck later begins with an empty room. */
export const KEPT_FOR = 14 * 60 * 60 * 1000
/** A window that has not been heard for so long is gone: it was closed without a word. */
const GONE_AFTER = 5_000

const SIGN = 'chetyre-etapa:room'

export function openRoom(where: Surroundings): Room {
  const { deck, self, wires } = where
  const stored = readKept(where.load())
  let kept: Kept = stored && where.now() - stored.at < KEPT_FOR ? stored : nothingKept
  // A room that is too old is not merged into the new one either.
  if (stored && kept === nothingKept) kept = nextRun(stored, 0)
  let state = stateOf(kept)
  const listeners = new Set<() => void>()
  const heard = new Map<string, number>()

  const send = (kind: 'ask' | 'tell' | 'bye'): void => {
    for (const wire of wires) wire.send({ sign: SIGN, deck, from: self, kind, kept })
  }
  const changed = (): void => {
    for (const hear of [...listeners]) hear()
  }
  const take = (next: Kept): void => {
    kept = next
    state = stateOf(kept)
    where.save(kept)
  }
  const others = (): number => {
    const now = where.now()
    return [...heard.values()].filter(at => now - at < GONE_AFTER).length
  }
  const hear = (message: unknown): void => {
    const told = readMessage(message)
    if (told?.deck !== deck || told.from === self) return
    const before = others()
    if (told.kind === 'bye') heard.delete(told.from)
    else heard.set(told.from, where.now())
    const next = told.kept ? merge(kept, told.kept) : kept
    const isNews = !sameKept(next, kept)
    if (isNews) take(next)
    // Whoever asks is answered; whoever knows less than we is told.
    if (told.kind === 'ask' || (told.kind === 'tell' && told.kept && !knows(told.kept, kept))) send('tell')
    if (isNews || others() !== before) changed()
  }
  for (const wire of wires) wire.listen(hear)
  send('ask')

  return {
    deck,
    get: () => state,
    dispatch(action) {
      const next = keptOf(kept, reduce(state, action, where.now()), where.now())
      if (next === kept) return
      take(next)
      send('tell')
      changed()
    },
    begin() {
      take(nextRun(kept, where.now()))
      send('tell')
      changed()
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    others,
    ask: () => send('ask'),
    close() {
      send('bye')
      listeners.clear()
      for (const wire of wires) wire.close()
    },
  }
}

interface Message {
  readonly deck: string
  readonly from: string
  readonly kind: 'ask' | 'tell' | 'bye'
  readonly kept: Kept | undefined
}

function readMessage(raw: unknown): Message | undefined {
  const { sign, deck, from, kind, kept } = fields(raw)
  if (sign !== SIGN || typeof deck !== 'string' || typeof from !== 'string') return undefined
  if (kind !== 'ask' && kind !== 'tell' && kind !== 'bye') return undefined
  return { deck, from, kind, kept: readKept(kept) }
}
