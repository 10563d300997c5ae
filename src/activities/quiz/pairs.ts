/** What is said of cards and places: `part:place`, sorted. A part is a card of a sort or a row of a match. */
import type { Part, Posed } from './pose.ts'

type Said = readonly string[]

export function placeOf(said: Said, part: string): string {
  return said.find(pair => pair.startsWith(`${part}:`))?.slice(part.length + 1) ?? ''
}

/** @param place empty: out of its place. */
export function put(said: Said, part: string, place: string): Said {
  const others = said.filter(pair => !pair.startsWith(`${part}:`))
  return place ? [...others, `${part}:${place}`].sort() : others
}

export const allPlaced = ({ parts }: Posed, said: Said): boolean => said.length === parts.length

/** Of a known wrong pair its own commentary; the commentary on what is right only when the key is open. */
export function whyOf({ places, answer }: Posed, part: Part, at: string, open: boolean): string | undefined {
  const trap = answer?.traps.find(({ said }) => said === `${part.id}:${at}`)?.why
  if (trap !== undefined || !open) return trap
  const due = placeOf(answer?.key.right ?? [], part.id)
  return part.why ?? places.find(({ id }) => id === due)?.why
}
