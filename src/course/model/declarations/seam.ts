import { type Declaration, people } from '../declaration.ts'

/** X3: what gets lost between two rooms decides whether three levels pay after pairs. */
export const seam: Declaration = {
  name: 'seam',
  cases: {
    now: { form: 'three-level', changes: people(24) },
    before: { form: 'cells', changes: people(24) },
  },
  controls: [
    { kind: 'range', id: 'loss', from: 0, to: 50, step: 1, start: 8, sets: { handLoss: [0, 0.01] } },
    { kind: 'range', id: 'delay', from: 0, to: 21, step: 1, start: 4, sets: { handDelay: [0, 1] } },
  ],
  presets: [
    { id: 'none', settings: { loss: 0, delay: 0 } },
    { id: 'usual', settings: {} },
    { id: 'large', settings: { loss: 50, delay: 14 } },
    { id: 'fifth', settings: { loss: 20 }, quiet: true },
    { id: 'third', settings: { loss: 30, delay: 7 }, quiet: true },
  ],
  reads: [{ id: 'revenue', measure: 'revenue', of: 'now', against: 'before', decimals: 1, percent: true }],
  chart: { kind: 'bars', read: 'revenue' },
  assumes: ['kappa', 'handoverQuality'],
}
