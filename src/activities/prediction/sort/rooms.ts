import type { Said } from '#learner/fact.ts'

/** Rooms by card: every pair is said as `<card>:<room>`. */
export function roomsSaid(said: Said | undefined): ReadonlyMap<string, string> {
  return new Map(said?.map(pair => pair.split(':')).map(([card = '', room = '']) => [card, room]))
}

/** How many cards lie in their rooms. */
export function matches(cards: readonly { id: string; room: string }[], said: Said | undefined): number {
  const rooms = roomsSaid(said)
  return cards.filter(({ id, room }) => rooms.get(id) === room).length
}
