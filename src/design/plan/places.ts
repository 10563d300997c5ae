import { wings } from './building.ts'

/** How far inwards each level of stages 3 and 4 stands. */
export const depth = { operator: 278, manager: 410, service: 654 }

/** Walls the three levels begin with, and so the doors between them. */
export const thresholds = { search: 112, sale: 348, service: 584 }

/** The four rows of stages 2.5 and 3. */
export const rows = [98, 233, 367, 502]

/** The middles of equal parts of a wing. */
const parts = (wing: keyof typeof wings, count: number): number[] =>
  Array.from({ length: count }, (_, i) => {
    const { top, bottom } = wings[wing]
    return top + ((bottom - top) * (2 * i + 1)) / (2 * count)
  })

/** Rows of a wing at stage 4 and the door all of it shares. */
export const wingRows = {
  key: { door: 127, operator: parts('key', 1), manager: parts('key', 2), service: parts('key', 2) },
  ordinary: {
    door: 433,
    operator: parts('ordinary', 3),
    manager: parts('ordinary', 2),
    service: parts('ordinary', 2),
  },
}
