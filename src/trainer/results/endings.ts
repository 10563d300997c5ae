/** How the runs of a room ended, all of it and by tables. */
import { machineOf } from '#activities/scenario/machine.ts'
import { play } from '#activities/scenario/play.ts'
import { runsOf, versionOf } from '#activities/scenario/runs.ts'
import type { Program } from '#course/scenario/program.ts'
import type { Person } from './gather.ts'

export type Endings = {
  /** People by the ending of their last finished run. */
  readonly counts: ReadonlyMap<string, number>
  readonly finished: number
  /** Endings by table, tables in their order; people without one are not in it. */
  readonly tables: readonly { readonly table: string; readonly counts: ReadonlyMap<string, number> }[]
  /** People who have only begun, or played with another edition of the scenario. */
  readonly unfinished: number
}

export function endingsOf(people: readonly Person[], program: Program): Endings {
  const version = versionOf(program)
  const machine = machineOf(program)
  const lastOf = ({ facts }: Person) => {
    const runs = runsOf(facts, program)
    const endings = runs
      .filter(run => run.version === version)
      .map(({ start, seed, decisions }) => play(machine, start, seed, decisions).ending)
    return { began: runs.length > 0, ending: endings.findLast(ending => ending !== undefined) }
  }
  const came = people.map(person => ({ table: person.table, ...lastOf(person) }))
  const ended = came.flatMap(({ ending, table }) => (ending === undefined ? [] : [{ ending, table }]))
  const tables = Map.groupBy(
    ended.filter(({ table }) => table !== undefined),
    ({ table = '' }) => table,
  )
  return {
    counts: counted(ended),
    finished: ended.length,
    tables: [...tables]
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([table, all]) => ({ table, counts: counted(all) })),
    unfinished: came.filter(({ began, ending }) => began && ending === undefined).length,
  }
}

function counted(all: readonly { readonly ending: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { ending } of all) counts.set(ending, (counts.get(ending) ?? 0) + 1)
  return counts
}
