import type { ClientState, Role } from './cast.ts'

/** A number as short as the eye needs it: a tenth of a unit cannot be seen. */
export const short = (n: number): string => String(Math.round(n * 10) / 10)

/** One stroke or one fill of a mark, drawn relative to its middle, so that many marks make one path. */
export interface Part {
  d: string
  /** Absent: filled with ink. */
  width?: number
  dashed?: true
}

/** Marks of a person, made from its radius. */
export type PersonMark = Role | 'you' | 'away'

/** Marks of a client, made from its side. */
export type ClientMark = ClientState | 'risk' | 'lost' | 'key'

const path = (parts: TemplateStringsArray, ...numbers: number[]) =>
  String.raw({ raw: parts }, ...numbers.map(short)).replaceAll(' -', '-')

/** A circle drawn clockwise; rounded before it is doubled, or two halves would make an egg. */
function disc(radius: number) {
  const r = Number(short(radius))
  return path`m${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0 ${r} ${r} 0 1 1 ${-2 * r} 0z`
}

/** Four points, anticlockwise: cut out of a clockwise disc. */
function star(outer: number) {
  const waist = outer * 0.34 * Math.SQRT1_2
  const a = outer - waist
  return path`m0 ${-outer}l${-waist} ${a} ${-a} ${waist} ${a} ${waist} ${waist} ${a} ${waist} ${-a} ${a} ${-waist} ${-a} ${-waist}z`
}

// Sine and cosine of the 198° and 342° between which the headset runs.
const ear = { x: 0.951, y: 0.309 }

const people: Record<PersonMark, (r: number) => Part[]> = {
  manager: r => [{ d: disc(r) }],
  star: r => [
    { d: disc(1.42 * r), width: 0.13 * r },
    { d: `${disc(1.08 * r)}m${short(1.08 * r)} 0${star(0.84 * r)}` },
  ],
  newcomer: r => [{ d: disc(0.9 * r), width: 0.2 * r }],
  assistant: r => [{ d: disc(0.6 * r) }],
  operator: r => {
    const reach = 1.36 * r
    return [
      { d: disc(0.92 * r) },
      {
        d: path`m${-ear.x * reach} ${-ear.y * reach}a${reach} ${reach} 0 0 1 ${2 * ear.x * reach} 0`,
        width: 0.14 * r,
      },
      {
        d: path`m${-1.34 * r} ${-0.49 * r}v${0.78 * r}m${2.68 * r} ${-0.78 * r}v${0.78 * r}`,
        width: 0.3 * r,
      },
    ]
  },
  service: r => [
    { d: disc(0.92 * r) },
    { d: path`m${-1.38 * r} ${-0.08 * r}v${1.46 * r}h${2.76 * r}v${-1.46 * r}`, width: 0.17 * r },
  ],
  you: r => [{ d: disc(0.9 * r), width: 0.2 * r }, { d: disc(0.42 * r) }],
  away: r => [{ d: disc(r), width: 1.2, dashed: true }],
}

const square = (side: number) => path`m${-side / 2} ${-side / 2}h${side}v${side}h${-side}z`

const outline = (side: number, width: number): Part => ({ d: square(side - width), width })

/** Outlines are drawn inside the footprint, so that a client keeps its size whatever happens to it. */
const pen = (side: number) => 1.05 + side / 55

const clients: Record<ClientMark, (side: number) => Part[]> = {
  prospect: side => [outline(side, pen(side))],
  deal: side => [outline(side, pen(side)), { d: path`m${-side / 2} ${-side / 2}v${side}h${side}z` }],
  client: side => [{ d: square(side) }],
  risk: side => {
    // A square tilted by 17°: half a diagonal, turned by 45° and 17°.
    const near = 0.3319 * side
    const far = 0.6243 * side
    return [
      {
        d: path`m${-near} ${-far}l${far + near} ${far - near} ${near - far} ${near + far} ${-far - near} ${near - far}z`,
      },
    ]
  },
  lost: side => [{ ...outline(side, 1.2), dashed: true }],
  key: side => [{ d: square(side) }, { d: square(side + 6), width: 1.2 }],
}

/** The parts a mark of a person is drawn of. */
export const personParts = (mark: PersonMark, r: number): Part[] => people[mark](r)

/** The parts a mark of a client is drawn of. */
export const clientParts = (mark: ClientMark, side: number): Part[] => clients[mark](side)
