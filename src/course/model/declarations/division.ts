import { type Declaration, people } from '../declaration.ts'
import { topFifth } from './top-fifth.ts'

/** How unequal the clients are: log-sd of what they buy. */
const range = { from: 0.5, to: 1.7, step: 0.02 }
const shows = Array.from({ length: Math.round((range.to - range.from) / range.step) + 1 }, (_, at) =>
  Math.round(topFifth(range.from + at * range.step)),
)

/** X4: three levels, then care by size, then a division of its own for key clients. */
export const division: Declaration = {
  name: 'division',
  cases: {
    division: { form: 'key-clients', changes: people(24) },
    care: { form: 'three-level', changes: people(24, { careKey: 90, careOrdinary: 12 }) },
    before: { form: 'three-level', changes: people(24) },
  },
  controls: [
    {
      kind: 'range',
      id: 'inequality',
      ...range,
      start: 1.28,
      sets: { sigma: [0, 1] },
      shows,
    },
    { kind: 'range', id: 'people', from: 12, to: 48, step: 2, start: 24, sets: { managers: [0, 1] } },
  ],
  presets: [
    { id: 'alike', settings: { inequality: 0.5 } },
    { id: 'usual', settings: {} },
    { id: 'unequal', settings: { inequality: 1.68 } },
    { id: 'nearly-alike', settings: { inequality: 0.8 }, quiet: true },
    { id: 'less-unequal', settings: { inequality: 1 }, quiet: true },
  ],
  reads: [
    { id: 'care', measure: 'revenue', of: 'care', against: 'before', decimals: 1, percent: true },
    { id: 'division', measure: 'revenue', of: 'division', against: 'care', decimals: 1, percent: true },
    { id: 'risk', measure: 'topRisk', of: 'division', decimals: 1, percent: true },
  ],
  chart: { kind: 'bars', read: 'division' },
  assumes: ['keyThreshold', 'careScale', 'careGamma', 'rho'],
}
