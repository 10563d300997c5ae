/** First and second decisions of a room at every node of a scenario. */
import type { Program } from '#course/scenario/program.ts'
import { type Facts, factsOf } from '#learner/fact.ts'
import type { Person } from './gather.ts'

export type NodeVotes = {
  readonly id: string
  readonly choices: readonly { readonly id: string; readonly first: number; readonly second: number }[]
  /** People who decided here at all, and those who decided here again. */
  readonly first: number
  readonly second: number
}

/** Nodes at which somebody decided. */
export function votesOf(people: readonly Person[], program: Program): NodeVotes[] {
  const made = people.map(({ facts }) => decisionsIn(facts, program))
  return program.nodes.flatMap(({ id, choices }) => {
    const known = new Set(choices.map(choice => choice.id))
    const here = made.map(all => (all.get(id) ?? []).filter(choice => known.has(choice)))
    const firsts = here.flatMap(all => all.slice(0, 1))
    const seconds = here.flatMap(all => all.slice(1).slice(-1))
    if (firsts.length === 0) return []
    const count = (all: readonly string[], choice: string) => all.filter(one => one === choice).length
    return {
      id,
      choices: choices.map(choice => ({
        id: choice.id,
        first: count(firsts, choice.id),
        second: count(seconds, choice.id),
      })),
      first: firsts.length,
      second: seconds.length,
    }
  })
}

/** What one person chose at each node, in the order of the acts, in all runs; taking back is no choice. */
function decisionsIn(facts: Facts, program: Program): Map<string, string[]> {
  const made = new Map<string, string[]>()
  for (const { about, said } of factsOf(facts, 'choice')) {
    const [, node = '', choice = ''] = said
    if (about === program.id) made.set(node, [...(made.get(node) ?? []), choice])
  }
  return made
}
