import { openDoor } from '#simulation/door/door.ts'
import { makeThread } from '#simulation/door/thread.ts'

/** The engine of this page, one for all its explorables; its thread starts with the first order. */
export const engine = openDoor(makeThread)
