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
