import { asking, listed, mixed, part } from '../../ask.ts'

export const ask = asking('sort', ({ id, rooms, cards }) => ({
  right: cards.map(card => `${card.id}:${card.room}`).sort(),
  inWords: rooms
    .map(room => `${room.text}: ${listed(cards.filter(card => card.room === room.id))}`)
    .join('. '),
  parts: mixed(id, cards.map(part)),
  places: rooms.map(part),
  traps: cards.flatMap(card =>
    (card.traps ?? []).map(trap => ({ said: `${card.id}:${trap.room}`, why: trap.explanation })),
  ),
}))
