import type { Part, Posed } from '../pose.ts'

/** As it is asked: without key and commentary. */
export function closed({ answer: _, ...posed }: Posed): Posed {
  const bare = ({ id, text }: Part): Part => ({ id, text })
  return { ...posed, parts: posed.parts.map(bare), places: posed.places.map(bare) }
}
