import type { Tone } from './arrows.ts'
import type { Frame, FrameKey } from './frame.ts'
import { fill, type Place } from './words.ts'

/** A word at its place on the landscape plan. */
export interface Label {
  x: number
  y: number
  anchor?: 'middle' | 'end'
  tone?: Tone
  strong?: true
  lines: string[]
}

type Spot = Omit<Label, 'lines'>

const levels: Partial<Record<Place, Spot>> = {
  search: { x: 132, y: 46, strong: true },
  sale: { x: 368, y: 46, strong: true },
  service: { x: 604, y: 46, strong: true },
}

/** Where words stand, frame by frame. */
const spots: Record<FrameKey, Partial<Record<Place, Spot>>> = {
  '1': { market: { x: 46, y: 559, anchor: 'middle' } },
  '1.5': {
    change: { x: 132, y: 46, tone: 's2', strong: true },
    corridor: { x: 126, y: 305 },
  },
  '2': { corridor: { x: 926, y: 305, anchor: 'end' } },
  '2.5': { ...levels, base: { x: 711, y: 146 } },
  '3': { ...levels, handOff: { x: 392, y: 305, tone: 's3', strong: true } },
  '3.5': {},
  '4': {
    key: { x: 132, y: 46, tone: 's4', strong: true },
    ordinary: { x: 132, y: 570 },
    onward: { x: 926, y: 161, anchor: 'end', tone: 's4', strong: true },
  },
}

/** Words with the counts put in, at their places; a word that has no place on this frame is left out. */
export function labels(frame: Frame, words: Partial<Record<Place, string>>): Label[] {
  const here = new Map<string, Spot>(Object.entries(spots[frame.key]))
  return Object.entries(words).flatMap(([place, text]) => {
    const spot = here.get(place)
    return spot ? [{ ...spot, lines: fill(text, frame).split('\n') }] : []
  })
}
