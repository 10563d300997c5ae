import { cells } from './cells.ts'
import { changeGroups } from './change-group.ts'
import type { Frame, FrameKey, Seating } from './frame.ts'
import { handOff } from './handoff.ts'
import { commonBase, levels } from './levels.ts'
import { landscape, portrait, type Sheet } from './sheet.ts'
import { spontaneous } from './spontaneous.ts'
import { twoWings } from './wings.ts'

const layouts: Record<FrameKey, (sheet: Sheet) => Seating> = {
  '1': spontaneous,
  '1.5': changeGroups,
  '2': cells,
  '2.5': commonBase,
  '3': levels,
  '3.5': twoWings,
  '4': twoWings,
}

const drawn = new Map<string, Frame>()

const byNumber = <T extends { id: number; x: number; y: number }>(all: T[]): T[] =>
  all.map(one => ({ ...one, x: Math.round(one.x), y: Math.round(one.y) })).sort((a, b) => a.id - b.id)

/** One key frame on a sheet; computed once, the same everywhere. */
export function frameOn(key: FrameKey, sheet: Sheet): Frame {
  const name = `${key} ${sheet.portrait}`
  const known = drawn.get(name)
  if (known) return known
  const { people, clients } = layouts[key](sheet)
  const frame = { key, people: byNumber(people), clients: byNumber(clients), fixed: handOff(key, sheet) }
  drawn.set(name, frame)
  return frame
}

/** The sheet for an orientation. */
export const sheetOf = (upright: boolean): Sheet => (upright ? portrait : landscape)
