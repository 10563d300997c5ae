/** Whether items were answered right, told by their keys alone: a lesson does not bring the grading of seven kinds. */
import type { Facts } from '#learner/fact.ts'

export type Passed = {
  readonly id: string
  readonly right: readonly string[]
  readonly tolerance?: number
  /** Answers given under an older version of ids.lock.json meant something else. */
  readonly since: number
}

/** Every one of them right at the first answer given to it anywhere; of none nobody has passed. */
export function passed(facts: Facts, items: readonly Passed[]): boolean {
  return items.length > 0 && items.every(item => isRightAtFirst(facts, item))
}

function isRightAtFirst(facts: Facts, { id, right, tolerance, since }: Passed): boolean {
  const answers = [...facts.values()].flatMap(fact =>
    fact.kind === 'answer' && fact.about === id && fact.lock >= since ? [fact] : [],
  )
  const first = answers.sort((a, b) => a.n - b.n)[0]
  if (!first || first.said.length === 0) return false
  const off = Math.abs(Number(first.said[0]) - Number(right[0]))
  return tolerance === undefined ? first.said.join() === right.join() : off <= tolerance + 1e-9
}
