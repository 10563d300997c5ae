import type { FrameKey } from './frame.ts'
import { outer } from './sheet.ts'

const { left, right, top, bottom } = outer

/** The wings of stage 4: key clients above, ordinary ones below the corridor. */
export const wings = {
  key: { top, bottom: 238 },
  ordinary: { top: 282, bottom },
}

/** The corridor between the floors of stages 1.5 and 2. */
export const corridor = { top: 278, bottom: 322 }

/** Width of a cell of stage 2: three of them make a floor. */
export const cellWidth = 276

/** A straight wall that grows out of another one. */
export interface Wall {
  root: [number, number]
  /** How far it reaches when whole; one of the two is 0. */
  reach: [number, number]
  /** Places of its openings, along the wall. */
  openings?: number[]
}

const across = (y: number): Wall => ({ root: [left, y], reach: [right - left, 0] })
const cellDoors = [0, 1, 2].map(cell => left + cellWidth * (cell + 0.3))
const partition = (x: number): Wall => ({
  root: [x, top],
  reach: [0, bottom - top],
  openings: [127, 260, 300, 433],
})

/** Every wall that ever stands, by name; which of them stand now, `shell` says. */
export const walls: Record<string, Wall> = {
  top: across(top),
  bottom: across(bottom),
  left: { root: [left, top], reach: [0, bottom - top], openings: [127, 147, 260, 300, 433, 453] },
  right: { root: [right, top], reach: [0, bottom - top], openings: [127, 260, 300, 433] },
  corridorTop: { ...across(corridor.top), openings: cellDoors },
  corridorBottom: { ...across(corridor.bottom), openings: cellDoors },
  upperCell1: { root: [left + cellWidth, top], reach: [0, corridor.top - top] },
  upperCell2: { root: [left + 2 * cellWidth, top], reach: [0, corridor.top - top] },
  lowerCell1: { root: [left + cellWidth, bottom], reach: [0, corridor.bottom - bottom] },
  lowerCell2: { root: [left + 2 * cellWidth, bottom], reach: [0, corridor.bottom - bottom] },
  partition1: partition(348),
  partition2: partition(584),
  wingTop: across(wings.key.bottom),
  wingBottom: across(wings.ordinary.top),
}

/** Colours of the floors laid over the common one. */
export type FloorTone = 'paper' | 't2' | 't4'

/** Floors laid over the common one; they are rolled out from the left together with the walls. */
export const floors: Record<string, { tone: FloorTone; top: number; bottom: number }> = {
  corridor: { tone: 'paper', ...corridor },
  change: { tone: 't2', top, bottom: corridor.top },
  wingCorridor: { tone: 'paper', top: wings.key.bottom, bottom: wings.ordinary.top },
  key: { tone: 't4', ...wings.key },
}

const always = ['top', 'bottom', 'left', 'right']
const corridorWalls = ['corridorTop', 'corridorBottom']
const cellWalls = ['upperCell1', 'upperCell2', 'lowerCell1', 'lowerCell2']
const partitions = ['partition1', 'partition2']
const wingWalls = ['wingTop', 'wingBottom']

const standing: Record<FrameKey, string[]> = {
  '1': [],
  '1.5': corridorWalls,
  '2': [...corridorWalls, ...cellWalls],
  '2.5': partitions,
  '3': partitions,
  '3.5': [...partitions, ...wingWalls],
  '4': [...partitions, ...wingWalls],
}

const rolledOut: Record<FrameKey, string[]> = {
  '1': [],
  '1.5': ['corridor', 'change'],
  '2': ['corridor', 'change'],
  '2.5': [],
  '3': [],
  '3.5': ['wingCorridor', 'key'],
  '4': ['wingCorridor', 'key'],
}

const levelDoors = ['left 300', 'partition1 300', 'partition2 300']
const wingDoors = [127, 433].flatMap(at => ['left', 'partition1', 'partition2'].map(wall => `${wall} ${at}`))

/** Doors one can walk through; each is a gap of 40 in a wall. */
export const doors: Record<FrameKey, string[]> = {
  '1': ['left 300'],
  '1.5': ['left 147', 'left 453', 'right 433'],
  '2': corridorWalls.flatMap(wall => cellDoors.map(at => `${wall} ${at}`)),
  '2.5': levelDoors,
  '3': levelDoors,
  '3.5': wingDoors,
  '4': [...wingDoors, 'right 127'],
}

// A corridor is 44 wide and open at its ends; the walls it passes are cut there.
const corridorEnds: Record<FrameKey, string[]> = {
  '1': [],
  '1.5': ['left 300', 'right 300'],
  '2': ['left 300', 'right 300'],
  '2.5': [],
  '3': [],
  '3.5': ['left 260', 'partition1 260', 'partition2 260'],
  '4': ['left 260', 'right 260', 'partition1 260', 'partition2 260'],
}

// At 3.5 the wing has grown to 62 % of the building.
const growth = (key: FrameKey, name: string) => (key === '3.5' && /^(wing|key)/.test(name) ? 0.62 : 1)

const grown = (key: FrameKey, names: string[]) => new Map(names.map(name => [name, growth(key, name)]))

/** What the building looks like at a key frame: how much of each wall and floor is there, how wide each gap is. */
export interface Shell {
  walls: ReadonlyMap<string, number>
  floors: ReadonlyMap<string, number>
  gaps: ReadonlyMap<string, number>
}

/** The building of a key frame. */
export const shell = (key: FrameKey): Shell => ({
  walls: grown(key, [...always, ...standing[key]]),
  floors: grown(key, rolledOut[key]),
  gaps: new Map([
    ...doors[key].map((gap): [string, number] => [gap, 40]),
    ...corridorEnds[key].map((gap): [string, number] => [gap, 44]),
  ]),
})
