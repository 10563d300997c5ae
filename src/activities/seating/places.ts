/** The floor on which the group is seated: the hall of the reference plan with every place a newcomer may get. */
import type { Desk, FloorPlan } from '#simulation/floor-plan/influence.ts'
import type { Point } from '#simulation/floor-plan/sight-line.ts'

/** Parts of the floor; each place is named by its part and its number there. */
export type Area = 'hall' | 'corner' | 'room' | 'building'

export type Place = Point & {
  /** `corner-2` */
  readonly id: string
  readonly area: Area
  /** Within its area, from 1. */
  readonly number: number
}

export const VETERANS: readonly Point[] = [
  { x: 2, y: 2 },
  { x: 4.5, y: 2 },
  { x: 7, y: 2 },
  { x: 2, y: 5 },
  { x: 4.5, y: 5 },
  { x: 7, y: 5 },
]

/** Metres; the other building has an origin of its own, and only breaks reach it. */
const POINTS: Readonly<Record<Area, readonly (readonly [x: number, y: number])[]>> = {
  hall: [
    [3.2, 3.5],
    [5.7, 3.5],
    [8.2, 3.5],
    [5.7, 6.5],
    [3, 7.5],
    [8.5, 7.5],
    [10.3, 2],
    [10.3, 5],
  ],
  corner: [
    [12.5, 6.5],
    [14.5, 6.5],
    [12.5, 8.5],
    [14.5, 8.5],
  ],
  room: [
    [13, 2],
    [15, 2],
    [13, 4],
    [15, 4],
  ],
  building: [
    [0, 0],
    [2, 0],
    [0, 2],
    [2, 2],
  ],
}

/** Places that open when the group is larger than the four the rooms were measured for. */
const SPARE: Readonly<Record<Area, readonly (readonly [x: number, y: number])[]>> = {
  hall: [],
  corner: [
    [13.5, 7.5],
    [15.4, 7.5],
  ],
  room: [
    [14, 3],
    [14, 1],
  ],
  building: [
    [4, 0],
    [4, 2],
  ],
}

/** The group that the rooms were measured for; a larger one also gets the spare places. */
const MEASURED = 4

export const areas = ['hall', 'corner', 'room', 'building'] as const satisfies readonly Area[]

export const PLACES: readonly Place[] = areas.flatMap(area =>
  POINTS[area].map(([x, y], at) => ({ id: `${area}-${at + 1}`, area, number: at + 1, x, y })),
)

const spare: readonly Place[] = areas.flatMap(area =>
  SPARE[area].map(([x, y], at) => {
    const number = POINTS[area].length + at + 1
    return { id: `${area}-${number}`, area, number, x, y }
  }),
)

/** Whether a group of this size needs the spare places. */
export const isLarge = ({ places }: Pick<Seating, 'places'>): boolean => places.length > MEASURED

/** All places that a group of this size may take. */
export function placesFor(seating: Pick<Seating, 'places'>): readonly Place[] {
  return isLarge(seating) ? [...PLACES, ...spare] : PLACES
}

/** Two screens around the corner. */
export const SCREENS: FloorPlan['screens'] = [
  [
    { x: 11.5, y: 5.5 },
    { x: 11.5, y: 9 },
  ],
  [
    { x: 11.5, y: 5.5 },
    { x: 16, y: 5.5 },
  ],
]

/** How the group sits: a place for each newcomer in order, screens, and whether they have their own breaks. */
export type Seating = {
  readonly places: readonly string[]
  readonly screens: boolean
  readonly ownBreaks: boolean
}

export function placeOf(id: string): Place {
  const place = [...PLACES, ...spare].find(place => place.id === id)
  if (!place) throw new Error(`there is no place "${id}" on the floor`)
  return place
}

/** The plan that the floor model reckons with: six veterans first, then the newcomers. */
export function planOf({ places, screens, ownBreaks }: Seating): FloorPlan {
  const desks: Desk[] = [
    ...VETERANS.map(at => ({ ...at, veteran: true, building: 'main', room: 'hall', breaks: 'common' })),
    ...places.map(id => {
      const { x, y, area } = placeOf(id)
      return {
        x,
        y,
        veteran: false,
        building: area === 'building' ? 'other' : 'main',
        room: area === 'room' ? 'own' : 'hall',
        breaks: ownBreaks ? 'own' : 'common',
      }
    }),
  ]
  return { desks, screens: screens ? SCREENS : [] }
}
