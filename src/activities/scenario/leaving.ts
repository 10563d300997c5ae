import type { Program } from '#course/scenario/program.ts'
import type { Compiler } from './compile.ts'
import type { Run } from './run.ts'
import { GONE, type Slots } from './slots.ts'

/** What happens when somebody leaves, and later to the clients of those who left as planned. */
export type Leaving = {
  /** At once with what that costs, or onto the list of planned leavers. */
  leave(run: Run, person: number, factor: number, planned: boolean): void
  /** What the planned leavings cost, in the order of the list. */
  handOver(run: Run): void
}

export function leavingOf({ people, leaving }: Program, slots: Slots, effects: Compiler['effects']): Leaving {
  const suddenly = effects(leaving?.suddenly ?? [])
  const gone = effects(leaving?.gone ?? [])
  const cost = effects(leaving?.handOver.effects ?? [])
  const followers = new Map(
    Object.entries(leaving?.followers ?? {}).map(([id, of]) => [
      people.findIndex(person => person.id === id),
      effects(of),
    ]),
  )
  return {
    leave(run, person, factor, planned) {
      const first = slots.person(person)
      const before = run.cause
      run.self = person
      run.factor = factor
      run.stake = (people[person]?.share ?? 0) * (run.x[first + 1] ?? 0)
      run.watch?.left(person, planned, run)
      run.cause = { kind: 'left', person }
      if (planned) run.leavers = [...run.leavers, { person, factor, stake: run.stake }]
      else suddenly(run)
      run.x.set([GONE.st, GONE.tie, 0], first)
      gone(run)
      followers.get(person)?.(run)
      run.cause = before
    },
    handOver(run) {
      for (const { person, factor, stake } of run.leavers) {
        Object.assign(run, { self: person, factor, stake, cause: { kind: 'handOver', person } })
        cost(run)
      }
    },
  }
}
