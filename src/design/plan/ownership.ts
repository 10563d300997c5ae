import type { Tone } from './arrows.ts'
import type { ClientId, PersonId } from './cast.ts'
import type { Frame, FrameKey } from './frame.ts'
import { short } from './shapes.ts'
import type { Point } from './sheet.ts'

/** Who is tied to whom by a line of ownership. */
export interface Owned {
  tone: Tone
  owner: PersonId
  client: ClientId
}

// Above the corridor the newcomers work in the way of stage 2 already.
const ownerTone = (key: FrameKey, owner: PersonId): Tone =>
  key === '1' || (key === '1.5' && owner > 3) ? 's1' : 's2'

/** The lines of ownership of a frame; from 2.5 on there are none. */
export const ownership = (frame: Frame): Owned[] =>
  frame.clients.flatMap(({ id, owner }) =>
    owner ? [{ tone: ownerTone(frame.key, owner), owner, client: id }] : [],
  )

/** A line from the rim of a person to the middle of a client, both wherever they now are. */
export function ownershipPath(from: Point, rim: number, to: Point): string {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.sqrt(dx * dx + dy * dy)
  if (length <= rim) return ''
  const k = rim / length
  return `M${short(from.x + dx * k)} ${short(from.y + dy * k)}L${short(to.x)} ${short(to.y)}`
}
