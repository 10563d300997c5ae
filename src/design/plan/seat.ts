import type { CastClient, ClientState, PersonId, Role } from './cast.ts'
import type { Client, Person } from './frame.ts'
import type { Sheet, Size } from './sheet.ts'

/** People by number and where they stand, in landscape. */
export type Places = [PersonId, number, number][]

/** People of one role at their places. */
export const stand = (sheet: Sheet, role: Role, places: Places): Person[] =>
  places.map(([id, x, y]) => ({ id, role, ...sheet.at(x, y) }))

/** A client at a place given in landscape. */
export function put(
  sheet: Sheet,
  { id, size }: CastClient,
  state: ClientState,
  x: number,
  y: number,
): Client {
  return { id, size, state, ...sheet.at(x, y) }
}

/** Takes clients of the wished size from a pile, each once, in the order of their numbers. */
export function dealer(pile: CastClient[]): (size: Size) => CastClient {
  const left = [...pile]
  return size => {
    const at = left.findIndex(one => one.size === size)
    const [client] = at < 0 ? [] : left.splice(at, 1)
    if (!client) throw new Error(`no client of size ${size} is left`)
    return client
  }
}
