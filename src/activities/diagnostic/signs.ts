/** The signs as they are asked: pages of three, answers mixed, and what was answered as a stage. */
import type { Diagnostic } from '#course/shapes.ts'
import { fingerprint } from '#learner/fingerprint.ts'
import { STAGES, type Stage } from './diagnose.ts'

export type Sign = Diagnostic['signs'][number]
export type Answer = Sign['answers'][number]

export const A_PAGE = 3
/** The answer “do not know”. */
export const UNKNOWN = 'unknown'

export const pageOf = (place: number): number => Math.floor(place / A_PAGE)

/** The answers so that a stage cannot be told by its place; the same at every visit, in both languages. */
export function mixed({ id, answers }: Sign): readonly Answer[] {
  const place = (answer: Answer) => fingerprint(`${id} ${answer.id}`)
  return [...answers].sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

/** The stage that an answer speaks for; none for “do not know”, no answer, or one that is not asked any more. */
export function stageOf({ answers }: Sign, answer: string | undefined): Stage | undefined {
  const stage = answers.find(({ id }) => id === answer)?.stage
  return STAGES.find(known => known === stage)
}

export function isAnswered(sign: Sign, answer: string | undefined): boolean {
  return answer === UNKNOWN || stageOf(sign, answer) !== undefined
}
