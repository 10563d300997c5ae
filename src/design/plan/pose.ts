import { type Shell, shell } from './building.ts'
import type { ClientState, Role } from './cast.ts'
import type { Frame, FrameKey } from './frame.ts'
import type { Sheet } from './sheet.ts'

/** How much of each look is seen, from 0 to 1: a newcomer who becomes a manager is both for a moment. */
export type Looks<T> = ReadonlyMap<T, number>

export interface Spot<T> {
  id: number
  x: number
  y: number
  looks: Looks<T>
}

/** Where everything is at one moment, at rest or between two frames: nothing but numbers that can be mixed. */
export interface Pose extends Shell {
  /** All fifteen people in the order of their numbers, those away too. */
  people: Spot<Role>[]
  clients: Spot<ClientState>[]
  /** The frames whose lines and arrows are drawn. */
  ties: Looks<FrameKey>
}

const everybody = Array.from({ length: 15 }, (_, i) => i + 1)

/** Newcomers wait outside the own entrance of the change group; those who left are past the right-hand door. */
const offstage = (sheet: Sheet, id: number) => (id <= 3 ? sheet.at(50, 147) : sheet.at(1000, 433))

/** A key frame at rest. */
export function pose(frame: Frame, sheet: Sheet): Pose {
  return {
    ...shell(frame.key),
    people: everybody.map(id => {
      const present = frame.people.find(person => person.id === id)
      const { x, y } = present ?? offstage(sheet, id)
      return { id, x, y, looks: new Map(present ? [[present.role, 1]] : []) }
    }),
    clients: frame.clients.map(({ id, x, y, state }) => ({ id, x, y, looks: new Map([[state, 1]]) })),
    ties: new Map([[frame.key, 1]]),
  }
}
