import { type Declaration, people } from '../declaration.ts'

/** X4: care by size of client inside three levels; the rule followed more or less. */
export const equal: Declaration = {
  name: 'equal',
  cases: {
    now: { form: 'three-level', changes: people(24) },
    before: { form: 'three-level', changes: people(24) },
  },
  controls: [
    {
      kind: 'range',
      id: 'rule',
      from: 0,
      to: 100,
      step: 5,
      start: 0,
      sets: { careKey: [20, 0.7], careOrdinary: [20, -0.08] },
      cases: ['now'],
    },
  ],
  presets: [
    { id: 'none', settings: {} },
    { id: 'half', settings: { rule: 50 } },
    { id: 'full', settings: { rule: 100 } },
    { id: 'quarter', settings: { rule: 25 }, quiet: true },
    { id: 'most', settings: { rule: 75 }, quiet: true },
  ],
  reads: [
    { id: 'key', exact: 'careKey', of: 'now', decimals: 0 },
    { id: 'ordinary', exact: 'careOrdinary', of: 'now', decimals: 0 },
    { id: 'revenue', measure: 'revenue', of: 'now', against: 'before', decimals: 1, percent: true },
  ],
  chart: { kind: 'bars', read: 'revenue' },
  assumes: ['keyThreshold', 'careScale', 'careGamma', 'walletStart', 'sigma'],
}
