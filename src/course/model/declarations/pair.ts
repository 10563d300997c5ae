import type { Setup } from '#simulation/door/order.ts'
import { type Declaration, people } from '../declaration.ts'

const alone: Setup = { form: 'spontaneous', changes: people(24) }
const alonePaidAsPairs: Setup = { form: 'spontaneous', changes: people(24, { payTable: 'cells' }) }
const pairs: Setup = { form: 'cells', changes: people(24) }

/** X2: how much of the gain of pairs is their pay, and how much the pairs themselves. */
export const pair: Declaration = {
  name: 'pair',
  cases: { now: alone, before: alone, first: alone },
  controls: [
    {
      kind: 'choice',
      id: 'form',
      start: 'full',
      options: [
        { id: 'full', cases: {} },
        { id: 'paid', cases: { now: alonePaidAsPairs } },
        { id: 'pairs', cases: { now: pairs, before: alonePaidAsPairs } },
      ],
    },
  ],
  presets: [
    { id: 'full', settings: {} },
    { id: 'paid', settings: { form: 'paid' } },
    { id: 'pairs', settings: { form: 'pairs' } },
  ],
  reads: [
    { id: 'step', measure: 'revenue', of: 'now', against: 'before', decimals: 1, percent: true },
    { id: 'gain', measure: 'revenue', of: 'now', against: 'first', decimals: 1, percent: true },
    { id: 'run-up', measure: 'switchShare', of: 'now', decimals: 1, percent: true },
  ],
  chart: { kind: 'bars', read: 'gain' },
  assumes: ['switchMinutes', 'warehouseMinutes', 'coverPenalty', 'kappa', 'eta'],
}
