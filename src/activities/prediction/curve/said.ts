import type { Said } from '#learner/fact.ts'

/** The values of a drawn curve, if there are as many as points. */
export function curveSaid(said: Said | undefined, points: number): number[] | undefined {
  const values = said?.map(Number).filter(Number.isFinite)
  return values?.length === points ? values : undefined
}
