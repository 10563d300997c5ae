import { useEffect, useState } from 'preact/hooks'
import { roomOf } from './here.ts'
import type { Room } from './room.ts'
import { beginning, type RoomState } from './state.ts'

/**
 * The room of a deck for an island. The server knows none, so the first render in the browser does not either:
 * with a kept one in it the hydrated page would differ from its HTML.
 */
export function useRoom(deck: string): { readonly state: RoomState; readonly dispatch: Room['dispatch'] } {
  const [state, setState] = useState<RoomState>(beginning)
  useEffect(() => {
    const room = roomOf(deck)
    const look = (): void => setState(room.get())
    look()
    return room.listen(look)
  }, [deck])
  return { state, dispatch: action => roomOf(deck).dispatch(action) }
}
