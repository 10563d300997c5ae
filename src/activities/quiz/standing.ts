/** Where a learner stands with one item in one round: computed from the answers, in the order they were given. */
import { type Facts, factsOf, type Place } from '#learner/fact.ts'
import { grade } from './grade.ts'
import type { Posed } from './pose.ts'

export type Standing = {
  readonly round: number
  /** What was said last in this round, nothing yet, or the key was asked for. */
  readonly said: readonly string[]
  readonly tries: number
  readonly credit: number
  readonly firstCredit: number
  /** The key is open: right, a second miss, or asked for. In a pre-test: answered. */
  readonly open: boolean
}

export function standing(facts: Facts, posed: Posed, place: Place, round?: number): Standing {
  const answers = factsOf(facts, 'answer').filter(
    answer =>
      answer.about === posed.id && answer.place === place && (round === undefined || answer.round === round),
  )
  const latest = round ?? answers.reduce((most, answer) => Math.max(most, answer.round), 1)
  const here = answers.filter(answer => answer.round === latest)
  const tried = here.filter(answer => answer.said.length > 0)
  const credits = tried.map(answer => (posed.answer ? grade(posed.answer.key, answer.said) : 0))
  const credit = credits.at(-1) ?? 0
  const gaveUp = tried.length < here.length && tried.length > 0
  return {
    round: latest,
    said: tried.at(-1)?.said ?? [],
    tries: tried.length,
    credit,
    firstCredit: credits[0] ?? 0,
    open: posed.answer ? credit === 1 || tried.length > 1 || gaveUp : tried.length > 0,
  }
}

/** The half-done answer of an earlier visit. */
export function draftOf(facts: Facts, item: string): readonly string[] | undefined {
  for (const fact of facts.values()) {
    if (fact.kind === 'value' && fact.about === `${item}.draft` && Array.isArray(fact.value))
      return fact.value
  }
  return undefined
}
