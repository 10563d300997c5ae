import { crosses, type Point } from '#simulation/floor-plan/sight-line.ts'
import { drawn } from './moves.ts'
import { placeOf, SCREENS, type Seating, VETERANS } from './places.ts'

export type Line = { readonly who: number; readonly from: Point; readonly to: Point }

/** Farther than this nobody's voice is drawn, metres: a neighbour's influence was measured within about 8 m. */
export const FAR = 8

/** Lines between newcomers and the veterans who see them: the same room, no screen between, within 8 m. */
export function sightLines({ places, screens }: Seating): Line[] {
  return places.flatMap((id, who) => {
    const place = placeOf(id)
    if (place.area === 'room' || place.area === 'building') return []
    const from = drawn(place)
    return VETERANS.filter(
      to =>
        Math.hypot(to.x - from.x, to.y - from.y) <= FAR &&
        !(screens && SCREENS.some(([a, b]) => crosses(from, to, a, b))),
    ).map(to => ({ who, from, to }))
  })
}
