import type { Decision, Machine } from '#activities/scenario/machine.ts'
import { type Log, play } from '#activities/scenario/play.ts'
import type { RoomPlay, Table } from './play-part.ts'
import type { Route } from './route.ts'

/** The story of one table: what it decided, and the trainer's defaults for everything else. */
export type RoomRun = {
  readonly log: Log
  /** Whether the table decided it, by node. */
  readonly decided: readonly boolean[]
  /** All decisions of the route are there, or the trainer has closed it, or it ended before. */
  readonly isOver: boolean
}

/**
 * Every moment is there, also behind a decision that is still open: it counts as the default until it is taken, so that
 * any slide can be opened at any time.
 */
export function roomRun(machine: Machine, route: Route, { seed, closed }: RoomPlay, table: Table): RoomRun {
  const { program } = machine
  const made = program.nodes.map(({ id, choices }, node) => {
    if (!route.nodes.includes(node)) return -1
    return choices.findIndex(choice => choice.id === table.decisions[id])
  })
  const decisions = made.map((choice, node): Decision => {
    return { choice: choice < 0 ? (route.defaults[node] ?? 0) : choice }
  })
  const profile = program.profiles.find(({ id }) => id === table.profile) ?? program.profiles[0]
  const log = play(machine, { profile: profile?.id ?? '' }, seed, decisions)
  const open = route.nodes.find(node => (made[node] ?? -1) < 0)
  return {
    log,
    decided: made.map(choice => choice >= 0),
    isOver: closed || open === undefined || open >= log.decided.length,
  }
}

/** The story has ended before this node. */
export const isPast = ({ log }: RoomRun, node: number): boolean => node >= log.decided.length
