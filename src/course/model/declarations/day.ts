import { type Declaration, people } from '../declaration.ts'

/** X1: the day of one manager of the full cycle, and what changing between tasks takes of it. */
export const day: Declaration = {
  name: 'day',
  cases: { now: { form: 'spontaneous', changes: people(12, { batchHours: 3.5 }) } },
  controls: [
    {
      kind: 'range',
      id: 'run-up',
      from: 0,
      to: 10,
      step: 1,
      start: 5,
      sets: { switchMinutes: [0, 1], warehouseMinutes: [0, 1.4] },
    },
    { kind: 'switch', id: 'batches', start: false, off: { changes: { batchHours: 0 } } },
  ],
  presets: [
    { id: 'free', settings: { 'run-up': 0 } },
    { id: 'usual', settings: {} },
    { id: 'long', settings: { 'run-up': 10 } },
    { id: 'batches', settings: { batches: true }, quiet: true },
  ],
  reads: [
    { id: 'share', measure: 'switchShare', of: 'now', decimals: 1, percent: true },
    { id: 'switches', measure: 'switchesPerDay', of: 'now', decimals: 1 },
  ],
  chart: { kind: 'strip' },
  assumes: [],
}
