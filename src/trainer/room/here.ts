/** The room of a deck in this window: one for the deck itself, its presenter and whatever is played in it. */
import { openRoom, type Room } from './room.ts'
import { roomDrawer } from './storage.ts'
import { broadcastWire, windowWire } from './wires.ts'

const rooms = new Map<string, Room & { meet(peer: unknown): void }>()

/** Only in a browser; the first call opens the room, later ones give the same. */
export function roomOf(deck: string): Room & {
  /** Gets acquainted with a window opened here. */
  meet(peer: unknown): void
} {
  const known = rooms.get(deck)
  if (known) return known
  const prefix = document.documentElement.dataset['learner'] ?? 'chetyre-etapa'
  const posts = windowWire(window)
  const shared = broadcastWire(`${prefix}:room:${deck}`)
  const room = openRoom({
    deck,
    self: `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`,
    now: Date.now,
    wires: shared ? [posts, shared] : [posts],
    ...roomDrawer(prefix, deck, () => window.localStorage),
  })
  // An opener does not see that the window it opened was reloaded, nor the other way round: each says that it is there.
  setInterval(room.ask, 2000)
  window.addEventListener('pagehide', () => room.close())
  // A page taken back from the browser's cache has closed its wires: it starts afresh.
  window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload())
  const here = { ...room, meet: posts.add }
  rooms.set(deck, here)
  return here
}
