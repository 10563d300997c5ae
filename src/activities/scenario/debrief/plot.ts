/** Where everything of the timeline stands, in units of the drawing. */
import type { Line, Mark, Timeline } from './timeline.ts'

/** Three drawings of one timeline: with names at the lines, for a phone, for paper. */
export type Size = {
  readonly width: number
  readonly left: number
  /** Room for the names of the lines. */
  readonly right: number
  readonly height: number
  readonly flag: number
  readonly lane: number
  /** Whether words stand in it; without them marks of one kind share a row. */
  readonly spoken: boolean
  /** How wide a letter of its words is at most on average. */
  readonly letter: number
}
export const WIDE: Size = {
  width: 1120,
  left: 44,
  right: 250,
  height: 290,
  flag: 24,
  lane: 26,
  spoken: true,
  letter: 7.6,
}
export const NARROW: Size = {
  width: 340,
  left: 26,
  right: 14,
  height: 250,
  flag: 20,
  lane: 22,
  spoken: false,
  letter: 6,
}
/** On a sheet of A4. */
export const PAPER: Size = {
  width: 660,
  left: 28,
  right: 172,
  height: 140,
  flag: 17,
  lane: 16,
  spoken: true,
  letter: 5.4,
}

export type Lane = {
  readonly y: number
  readonly from: number
  readonly to: number
  readonly n: number
  readonly text: string
}
export type Plot = {
  readonly size: Size
  readonly whole: number
  readonly top: number
  readonly bottom: number
  /** x of a week. */
  x(week: number): number
  y(value: number): number
  readonly flags: readonly { readonly n: number; readonly x: number; readonly y: number }[]
  readonly lanes: readonly Lane[]
  readonly lanesTop: number
  readonly lanesBottom: number
  /** y of the rows of events and of departures; each mark has a letter or a place of its own. */
  readonly events: readonly { readonly x: number; readonly y: number; readonly mark: Mark }[]
  readonly departures: readonly { readonly x: number; readonly y: number; readonly mark: Mark }[]
  /** Where the names of the lines stand, without covering each other. */
  readonly labels: readonly { readonly line: Line; readonly y: number; readonly end: number }[]
}

const GAP = 6
const LABEL = 22

export function plotOf(timeline: Timeline, size: Size): Plot {
  const { first, last } = timeline
  const { width, left, right, height, flag, lane, spoken } = size
  const x = (week: number) => left + ((week - first) / Math.max(1, last - first)) * (width - left - right)
  const stacks = stacked(timeline.decisions, ({ week }) => week)
  const rows = Math.max(1, ...stacks.map(({ place }) => place + 1))
  const top = rows * (flag + GAP) + GAP
  const bottom = top + height
  const y = (value: number) => bottom - (value / 100) * height
  const lanesTop = bottom + 34
  const lanes = timeline.delayed.map(({ n, from, to, text }, row) => ({
    ...{ n, text, y: lanesTop + row * lane + lane / 2 },
    ...{ from: x(from), to: x(to) },
  }))
  const marks = (all: readonly Mark[], above: number) =>
    all.map((mark, row) => ({ mark, x: x(mark.week), y: above + (spoken ? row : 0) * lane + lane / 2 }))
  const lanesBottom = Math.max(lanesTop, ...lanes.map(one => one.y + lane / 2))
  const eventsTop = lanesBottom + (lanes.length > 0 ? GAP * 2 : 0)
  const events = marks(timeline.events, eventsTop)
  const eventsBottom = Math.max(eventsTop, ...events.map(one => one.y + lane / 2))
  const departures = marks(timeline.departures, eventsBottom + (events.length > 0 ? GAP : 0))
  return {
    ...{ size, top, bottom, x, y, lanes, lanesTop, lanesBottom, events, departures },
    whole: Math.max(eventsBottom, ...departures.map(one => one.y + lane / 2)) + GAP,
    flags: stacks.map(({ one, place }) => ({
      n: one.n,
      x: x(one.week),
      y: top - GAP - flag - place * (flag + GAP),
    })),
    labels: spread(
      timeline.lines.map(line => ({ line, end: y(line.points.at(-1)?.[1] ?? 0) })),
      top,
      bottom,
    ),
  }
}

/** How many of the same week stand under each. */
function stacked<T>(all: readonly T[], weekOf: (one: T) => number): { one: T; place: number }[] {
  const used = new Map<number, number>()
  return all.map(one => {
    const place = used.get(weekOf(one)) ?? 0
    used.set(weekOf(one), place + 1)
    return { one, place }
  })
}

/** Names of lines that end close together are moved apart, in the order of the ends. */
function spread(labels: readonly { line: Line; end: number }[], top: number, bottom: number) {
  const sorted = [...labels].sort((a, b) => a.end - b.end)
  const placed: { line: Line; end: number; y: number }[] = []
  for (const one of sorted)
    placed.push({ ...one, y: Math.max(one.end, (placed.at(-1)?.y ?? top - LABEL) + LABEL) })
  const over = Math.max(0, (placed.at(-1)?.y ?? 0) - bottom)
  for (let place = placed.length - 1, limit = bottom; over > 0 && place >= 0; place--) {
    const one = placed[place]
    if (!one) break
    placed[place] = { ...one, y: Math.min(one.y, limit) }
    limit = (placed[place]?.y ?? limit) - LABEL
  }
  return placed
}

/** `M x y L …` of a line. */
export function pathOf({ points }: Line, { x, y }: Plot): string {
  return points
    .map(([week, value], place) => `${place === 0 ? 'M' : 'L'}${x(week).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('')
}
