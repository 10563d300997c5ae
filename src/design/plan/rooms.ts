import { cellWidth, corridor, wings } from './building.ts'
import type { Client, Frame, FrameKey } from './frame.ts'
import { thresholds } from './places.ts'
import { type Box, box } from './scatter.ts'
import { outer, type Sheet } from './sheet.ts'

/** A room by name with two opposite corners in landscape; `market` is everything outside the door. */
export interface Room {
  name: string
  corners: [number, number, number, number]
}

const { left, right, top, bottom } = outer
const { search, sale, service } = thresholds

const levels = (wing: string, from: number, to: number): Room[] => [
  { name: `${wing}search`, corners: [search, from, sale, to] },
  { name: `${wing}sale`, corners: [sale, from, service, to] },
  { name: `${wing}service`, corners: [service, from, right, to] },
]

const cells = [0, 1, 2, 3, 4, 5].map((number): Room => {
  const x = left + cellWidth * (number % 3)
  const [from, to] = number < 3 ? [top, corridor.top] : [corridor.bottom, bottom]
  return { name: `cell${number + 1}`, corners: [x, from, x + cellWidth, to] }
})

const keyWing = levels('key ', wings.key.top, wings.key.bottom)
const ordinaryWing = levels('ordinary ', wings.ordinary.top, wings.ordinary.bottom)

const rooms: Record<FrameKey, Room[]> = {
  '1': [
    { name: 'market', corners: [0, top, left, bottom] },
    { name: 'hall', corners: [left, top, right, bottom] },
  ],
  '1.5': [
    { name: 'change', corners: [left, top, right, corridor.top] },
    { name: 'hall', corners: [left, corridor.bottom, right, bottom] },
  ],
  '2': cells,
  '2.5': levels('', top, bottom),
  '3': levels('', top, bottom),
  // The wing wall has not reached the end: service is still one room.
  '3.5': [
    ...keyWing.slice(0, 2),
    ...ordinaryWing.slice(0, 2),
    { name: 'service', corners: [service, top, right, bottom] },
  ],
  '4': [...keyWing, ...ordinaryWing],
}

/** The rooms of a frame on a sheet. */
export const roomsOn = (key: FrameKey, sheet: Sheet): (Box & { name: string })[] =>
  rooms[key].map(({ name, corners }) => ({ name, ...box(sheet, ...corners) }))

/** The room a client is in with its whole square, clear of the walls. */
export function roomOf(client: Client, frame: Frame, sheet: Sheet): string | undefined {
  const margin = (sheet.side[client.size] + sheet.wall) / 2
  return roomsOn(frame.key, sheet).find(
    room =>
      client.x - margin >= room.left &&
      client.x + margin <= room.right &&
      client.y - margin >= room.top &&
      client.y + margin <= room.bottom,
  )?.name
}
