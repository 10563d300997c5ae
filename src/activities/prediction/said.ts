import { type Facts, factsOf, type Said } from '#learner/fact.ts'

/** What was said first: a prediction is sealed once, whatever another tab or a file brings later. */
export function saidAbout(facts: Facts, id: string): Said | undefined {
  return factsOf(facts, 'prediction').find(({ about }) => about === id)?.said
}

/** The mark of a number, or undefined when it was skipped or is not readable any more. */
export function numberSaid(said: Said | undefined): number | undefined {
  const value = Number(said?.[0] ?? Number.NaN)
  return Number.isFinite(value) ? value : undefined
}

/** The values of a drawn curve, if there are as many as points. */
export function curveSaid(said: Said | undefined, points: number): number[] | undefined {
  const values = said?.map(Number).filter(Number.isFinite)
  return values?.length === points ? values : undefined
}

/** Rooms by card: every pair is said as `<card>:<room>`. */
export function roomsSaid(said: Said | undefined): ReadonlyMap<string, string> {
  return new Map(said?.map(pair => pair.split(':')).map(([card = '', room = '']) => [card, room]))
}

/** How many cards lie in their rooms. */
export function matches(cards: readonly { id: string; room: string }[], said: Said | undefined): number {
  const rooms = roomsSaid(said)
  return cards.filter(({ id, room }) => rooms.get(id) === room).length
}
