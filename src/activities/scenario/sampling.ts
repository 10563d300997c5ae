/** Random play, for balancing: what tests, the author's aids and the bench measure a scenario by. Never in a page. */
import { type Chance, chance, randomPlay } from './chance.ts'
import type { Machine } from './machine.ts'
import type { Start } from './morning.ts'
import { copyOf, type Run } from './run.ts'

/** The profile of a test run that is not told one. */
export function profileOf({ program }: Machine, seed: number): Start {
  return { profile: program.profiles[seed % program.profiles.length]?.id ?? '' }
}

/** Plays at random until it ends, or until `node` is to be decided. */
function playOn(machine: Machine, run: Run, next: Chance, node = Number.POSITIVE_INFINITY): Run {
  const { nodes } = machine.program
  while (run.ending === undefined && run.node < node) {
    const choices = nodes[run.node]?.choices.length ?? 1
    machine.decide(run, { choice: Math.floor(next() * choices) })
  }
  return run
}

/** One run at random. @param node where it stops if it does not end before */
export function randomRun(
  machine: Machine,
  seed: number,
  start = profileOf(machine, seed),
  node?: number,
): Run {
  return playOn(machine, machine.begin(start, seed), randomPlay(seed), node)
}

/** Shares of the endings, in the order of the scenario, 0–1. @param runs seeds 1…runs */
export function shares(machine: Machine, runs: number, start?: Start): ReadonlyMap<string, number> {
  const found = new Map(machine.program.endings.map(({ id }) => [id, 0]))
  for (let seed = 1; seed <= runs; seed++) {
    const { ending = '' } = randomRun(machine, seed, start ?? profileOf(machine, seed))
    found.set(ending, (found.get(ending) ?? 0) + 1 / runs)
  }
  return found
}

/** What the choices of one node are worth, over states of random play. Shares are 0–1. */
export type NodeBalance = {
  readonly node: string
  /** States in which each choice has the best mean goal. */
  readonly best: readonly number[]
  /** States in which the commonest ending is not the same for all choices. */
  readonly differ: number
}

/**
 * @param states states a node, from random play with seeds 1, 2, …
 * @param continuations random continuations a choice, with the same chance for each choice
 */
export function balance(machine: Machine, states: number, continuations: number): NodeBalance[] {
  return machine.program.nodes.map(({ id, choices }, node) => {
    const best = choices.map(() => 0)
    let differ = 0
    let met = 0
    for (let seed = 1; met < states && seed <= 20 * states; seed++) {
      const state = randomRun(machine, seed, undefined, node)
      if (state.ending !== undefined) continue
      met += 1
      const outcomes = choices.map((_, choice) => continued(machine, state, choice, seed, continuations))
      const worth = outcomes.map(({ goal }) => goal)
      const winner = worth.indexOf(Math.max(...worth))
      best[winner] = (best[winner] ?? 0) + 1
      if (new Set(outcomes.map(({ ending }) => ending)).size > 1) differ += 1
    }
    return { node: id, best: best.map(count => count / met), differ: differ / met }
  })
}

function continued(machine: Machine, state: Run, choice: number, seed: number, count: number) {
  const endings = new Map<string, number>()
  let goal = 0
  for (let n = 0; n < count; n++) {
    const run = copyOf(state)
    machine.decide(run, { choice })
    playOn(machine, run, chance(seed * 1000 + n))
    goal += machine.goal(run) / count
    endings.set(run.ending ?? '', (endings.get(run.ending ?? '') ?? 0) + 1)
  }
  const [commonest] = [...endings].sort((a, b) => b[1] - a[1])[0] ?? []
  return { goal, ending: commonest }
}

/** Share of runs in which one of these gauges stands at its limit after each of the last three weeks. */
export function stuck(machine: Machine, runs: number, gauges: readonly string[]): number {
  const reads = gauges.map(name => machine.read(name))
  let count = 0
  for (let seed = 1; seed <= runs; seed++) {
    const rows: number[][] = []
    const run = machine.begin(profileOf(machine, seed), seed, {
      change() {},
      happened() {},
      left() {},
      week: now => rows.push(reads.map(read => read(now))),
    })
    playOn(machine, run, randomPlay(seed))
    const last = rows.slice(-3)
    if (
      last.length === 3 &&
      reads.some((_, g) => [0, 100].some(limit => last.every(row => row[g] === limit)))
    )
      count += 1
  }
  return count / runs
}
