import { asking, mixed, part } from '../../ask.ts'

export const ask = asking('match', ({ id, rows, cards }) => {
  const cardOf = (row: string) => cards.find(card => card.of === row)
  const spare = cards.filter(card => card.of === undefined)
  return {
    right: cards.flatMap(card => (card.of ? [`${card.of}:${card.id}`] : [])).sort(),
    inWords: rows.map(row => `${row.text} — ${cardOf(row.id)?.text ?? ''}`).join('; '),
    parts: rows.map(part),
    places: mixed(id, cards.map(part)),
    // The card left over is wrong in every row and says why.
    traps: rows.flatMap(row => spare.map(card => ({ said: `${row.id}:${card.id}`, why: card.explanation }))),
  }
})
