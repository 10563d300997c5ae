/** One number of the floor-plan model (specification § 10), in the shape of the main table. */
interface Row {
  readonly unit: string
  readonly standard: number
  readonly least: number
  readonly most: number
  readonly kind: 'M' | 'E' | 'A'
  readonly sources: readonly string[]
}

function row(
  unit: string,
  standard: number,
  least: number,
  most: number,
  kind: Row['kind'],
  ...sources: string[]
): Row {
  return { unit, standard, least, most, kind, sources }
}

/** Numbers of the floor plan. `tip` has no standard: the threshold is off unless somebody switches it on. */
export const FLOOR_PARAMETERS = {
  d0: row('m', 6, 1, 50, 'E', 'housman-minor-2016'),
  wall: row('share', 0.25, 0, 1, 'A'),
  screen: row('share', 0.5, 0, 1, 'A'),
  breaks: row('share', 0.3, 0, 1, 'A'),
  status: row('×', 2, 0, 10, 'A'),
  rules: row('weight', 0.5, 0, 10, 'A'),
  sNew: row('share', 0.8, 0, 1, 'A'),
  sVeteran: row('share', 0.3, 0, 1, 'A'),
  x0New: row('norm', 0.9, 0, 1, 'A'),
  x0Veteran: row('norm', 0.1, 0, 1, 'A'),
  know: row('share', 0.3, 0, 1, 'A'),
  slope: row('×', 2, 0, 10, 'A'),
} as const satisfies Record<string, Row>

/** Name of a number of the floor plan. */
export type FloorParameter = keyof typeof FLOOR_PARAMETERS

/** All numbers of the floor plan; `tip` null: no threshold (25 % in the laboratory: Centola and others 2018). */
export type FloorSettings = { readonly [name in FloorParameter]: number } & { readonly tip: number | null }

/** The settings that hold when nobody says otherwise, with some changed. */
export function floorSettings(changes: Partial<FloorSettings> = {}): FloorSettings {
  const { d0, wall, screen, breaks, status, rules, sNew, sVeteran, x0New, x0Veteran, know, slope } =
    FLOOR_PARAMETERS
  return {
    d0: d0.standard,
    wall: wall.standard,
    screen: screen.standard,
    breaks: breaks.standard,
    status: status.standard,
    rules: rules.standard,
    sNew: sNew.standard,
    sVeteran: sVeteran.standard,
    x0New: x0New.standard,
    x0Veteran: x0Veteran.standard,
    know: know.standard,
    slope: slope.standard,
    tip: null,
    ...changes,
  }
}
