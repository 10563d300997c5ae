import { arrowHead, type Fixed, leaf, type Tone } from './arrows.ts'
import type { FrameKey } from './frame.ts'
import { depth, rows, thresholds, wingRows } from './places.ts'
import { short } from './shapes.ts'
import { outer, type Sheet } from './sheet.ts'

const polyline = (sheet: Sheet, ...points: [number, number][]) =>
  points
    .map(([x, y], i) => {
      const at = sheet.at(x, y)
      return `${i ? 'L' : 'M'}${short(at.x)} ${short(at.y)}`
    })
    .join('')

/** An arrow inwards along the row `y`. */
const arrow = (sheet: Sheet, tone: Tone, y: number, from: number, to: number, bold = true): Fixed => ({
  tone,
  d: arrowHead(sheet.at(from, y), sheet.at(to, y), bold),
})

interface Levels {
  door: number
  operator: number[]
  manager: number[]
  service: number[]
}

/** Pipes keep off people, who are turned differently on the two sheets; this is how close they come, in landscape units. */
function ends(sheet: Sheet) {
  const { r, portrait } = sheet
  const { operator, manager, service } = depth
  return {
    afterOperator: operator + sheet.inward((portrait ? 0.92 : 1.49) * r + 5),
    beforeManager: manager - sheet.inward(r + 4),
    beforeService: service - sheet.inward((portrait ? 0.92 : 1.47) * r + 5),
  }
}

/** Orthogonal pipes of three levels: they gather before each door and spread after it; deals end at `lastDeal`. */
function pipes(sheet: Sheet, tone: Tone, levels: Levels, lastDeal: number): Fixed {
  const { sale, service } = thresholds
  const comb = (trunk: number, tip: number, teeth: number[]) => {
    const [first = 0, last = 0] = [Math.min(levels.door, ...teeth), Math.max(levels.door, ...teeth)]
    const stem = first < last ? polyline(sheet, [trunk, first], [trunk, last]) : ''
    return stem + teeth.map(y => polyline(sheet, [tip, y], [trunk, y])).join('')
  }
  const end = ends(sheet)
  return {
    tone,
    width: 1.3,
    d:
      comb(sale - 26, end.afterOperator, levels.operator) +
      comb(sale + 30, end.beforeManager, levels.manager) +
      comb(service - 26, lastDeal, levels.manager) +
      comb(service + 30, end.beforeService, levels.service),
  }
}

const { search, sale, service } = thresholds

const levelArrows = (sheet: Sheet) =>
  [search, sale, service].map(door => arrow(sheet, 's3', 300, door - 38, door + 36))

function wingArrows(sheet: Sheet): Fixed[] {
  const { key, ordinary } = wingRows
  return [
    ...[search, sale, service].map(door => arrow(sheet, 's4', key.door, door - 36, door + 34)),
    ...[search, sale, service].map(door =>
      // The first arrow stops short of the prospects waiting in its row.
      arrow(sheet, 'ink', ordinary.door, door - 33, door + (door === search ? 14 : 26), false),
    ),
  ]
}

const soft = (fixed: Fixed): Fixed => ({ ...fixed, soft: true })

/** Where the road goes on after stage 4. */
const onward = (sheet: Sheet): Fixed => ({
  tone: 's4',
  width: 2.4,
  dashes: '3 4',
  d: polyline(sheet, [outer.right - 26, 127], [outer.right + 32, 127]),
})

const drawn: Record<FrameKey, (sheet: Sheet) => Fixed[]> = {
  '1': () => [],
  '1.5': sheet => [arrow(sheet, 's2', 147, 74, 127), ...leaf(sheet, 'ink', 433)],
  '2': sheet => [arrow(sheet, 's2', 300, 74, 201)],
  '2.5': sheet => levelArrows(sheet).map(soft),
  '3': sheet => [
    pipes(
      sheet,
      's3',
      { door: 300, operator: rows, manager: rows, service: rows },
      536 + sheet.inward(sheet.side.S / 2 + 7),
    ),
    ...levelArrows(sheet),
  ],
  '3.5': sheet => wingArrows(sheet).map(soft),
  '4': sheet => [
    pipes(sheet, 's4', wingRows.key, 480 + sheet.inward(sheet.side.L / 2 + 8)),
    pipes(sheet, 'edge', wingRows.ordinary, 542 + sheet.inward(sheet.side.S / 2 + 3)),
    ...wingArrows(sheet),
    ...leaf(sheet, 's4', 127),
    onward(sheet),
  ],
}

/** Arrows, pipes and open doors of a frame. */
export const handOff = (key: FrameKey, sheet: Sheet): Fixed[] => drawn[key](sheet)
