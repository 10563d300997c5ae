import type { Tone } from './arrows.ts'
import type { Frame, FrameKey } from './frame.ts'
import type { LegendMark } from './words.ts'

/** The colour of what organises a frame. */
export const stageTone: Record<FrameKey, Tone> = {
  '1': 's1',
  '1.5': 's2',
  '2': 's2',
  '2.5': 's3',
  '3': 's3',
  '3.5': 's4',
  '4': 's4',
}

// People first, as they meet a client, then clients as they come closer, then lines.
const order: LegendMark[] = [
  'operator',
  'manager',
  'star',
  'newcomer',
  'assistant',
  'service',
  'client',
  'deal',
  'prospect',
  'ownership',
  'handOff',
]

/** The marks a frame uses, in the order of a legend. */
export function uses({ people, clients, fixed }: Frame): LegendMark[] {
  const used = new Set<LegendMark>([...people.map(({ role }) => role), ...clients.map(({ state }) => state)])
  if (clients.some(client => client.owner)) used.add('ownership')
  if (fixed.length) used.add('handOff')
  return order.filter(mark => used.has(mark))
}
