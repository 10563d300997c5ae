import type { Desk, FloorPlan } from './influence.ts'
import type { Point } from './sight-line.ts'

/** A seating of the reference plan with what the specification says of it (§ 10). */
export interface ReferenceSeating {
  readonly id: string
  readonly plan: FloorPlan
}

const at = (x: number, y: number): Point => ({ x, y })

const VETERANS = [at(2, 2), at(4.5, 2), at(7, 2), at(2, 5), at(4.5, 5), at(7, 5)]
const CORNER = [at(12.5, 6.5), at(14.5, 6.5), at(12.5, 8.5), at(14.5, 8.5)]
const SCREENS = [
  [at(11.5, 5.5), at(11.5, 9)],
  [at(11.5, 5.5), at(16, 5.5)],
] as const

function seating(
  id: string,
  newcomers: readonly Point[],
  where: { building?: string; room?: string; breaks?: string; screens?: FloorPlan['screens'] },
): ReferenceSeating {
  const desk = (point: Point, veteran: boolean): Desk => ({
    ...point,
    veteran,
    building: veteran ? 'main' : (where.building ?? 'main'),
    room: veteran ? 'hall' : (where.room ?? 'hall'),
    breaks: veteran ? 'common' : (where.breaks ?? 'common'),
  })
  const desks = [...VETERANS.map(point => desk(point, true)), ...newcomers.map(point => desk(point, false))]
  return { id, plan: { desks, screens: where.screens ?? [] } }
}

/** The hall of 16 × 9 m with six veterans, and six ways to seat four newcomers. */
export const REFERENCE_SEATINGS: readonly ReferenceSeating[] = [
  seating('another-building', [at(0, 0), at(2, 0), at(0, 2), at(2, 2)], { building: 'other', breaks: 'own' }),
  seating('own-room', [at(13, 2), at(15, 2), at(13, 4), at(15, 4)], { room: 'own', breaks: 'own' }),
  seating('corner-with-screens', CORNER, { breaks: 'own', screens: SCREENS }),
  seating('corner', CORNER, { breaks: 'own' }),
  seating('corner-with-screens-common-breaks', CORNER, { screens: SCREENS }),
  seating('beside-veterans', [at(3.2, 3.5), at(5.7, 3.5), at(8.2, 3.5), at(5.7, 6.5)], {}),
]
