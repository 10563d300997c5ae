/** What a client is worth: the three squares of the plan, areas about 1 : 2 : 5. */
export type Size = 'S' | 'M' | 'L'

export interface Point {
  x: number
  y: number
}

/**
 * The sheet of paper a plan is drawn on. All positions are thought out in landscape; a portrait sheet turns
 * places, never marks, so that a person stays a person.
 */
export interface Sheet {
  portrait: boolean
  /** Radius of a person, the unit of all marks. */
  r: number
  /** Thickness of a wall. */
  wall: number
  /** Side of a client's square. */
  side: Record<Size, number>
  /** Where a point of the landscape plan lies on this sheet. */
  at(x: number, y: number): Point
  /** How many landscape units, along the way from the market inwards, make `length` units of this sheet. */
  inward(length: number): number
  /** Width and height, without the margins nothing is ever drawn in. */
  view: string
}

// A phone is narrower than the plan is long: the way inwards is shortened, its crossing keeps its length.
const shortening = 0.66

export const landscape: Sheet = {
  portrait: false,
  r: 13,
  wall: 6,
  side: { S: 10, M: 14.5, L: 22 },
  at: (x, y) => ({ x, y }),
  inward: length => length,
  view: '0 13 943 574',
}

export const portrait: Sheet = {
  portrait: true,
  r: 15,
  wall: 8,
  side: { S: 11.5, M: 16.7, L: 25.3 },
  at: (x, y) => ({ x: y, y: shortening * x }),
  inward: length => length / shortening,
  view: '12 8 576 617',
}

/** The outer walls, in landscape units; the market lies to the left of them. */
export const outer = { left: 112, right: 940, top: 16, bottom: 584 }
