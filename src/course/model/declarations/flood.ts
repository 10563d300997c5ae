import type { Setup } from '#simulation/door/order.ts'
import { type Declaration, people } from '../declaration.ts'

const even: Setup = { form: 'three-level', changes: people(24) }
const short: Setup = { ...even, split: { callers: 8, sellers: 3, service: 13 } }

/** X3: more enquiries for the same people, divided as usual and with too few sellers; against as many as usual. */
export const flood: Declaration = {
  name: 'flood',
  cases: { short, 'short-before': short, even, 'even-before': even },
  controls: [
    {
      kind: 'range',
      id: 'enquiries',
      from: 1,
      to: 2,
      step: 0.25,
      start: 1,
      sets: { enquiriesPerHead: [0, 1 / 6] },
      cases: ['short', 'even'],
    },
  ],
  presets: [
    { id: 'same', settings: {} },
    { id: 'more', settings: { enquiries: 1.25 } },
    { id: 'double', settings: { enquiries: 2 } },
    { id: 'half-more', settings: { enquiries: 1.5 }, quiet: true },
  ],
  reads: [
    { id: 'even', measure: 'newClients', of: 'even', against: 'even-before', decimals: 1, percent: true },
    { id: 'short', measure: 'newClients', of: 'short', against: 'short-before', decimals: 1, percent: true },
    { id: 'stale', measure: 'stale', of: 'short', decimals: 0, percent: true },
  ],
  chart: { kind: 'bars', read: 'short' },
  assumes: ['patienceHours', 'stepHours', 'steps', 'p0'],
}
