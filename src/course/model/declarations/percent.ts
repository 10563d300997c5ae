import { type Declaration, people } from '../declaration.ts'

/** X1: the same department with another commission, always and for all clients. */
export const percent: Declaration = {
  name: 'percent',
  cases: { now: { form: 'spontaneous', changes: people(12) } },
  controls: [
    { kind: 'range', id: 'percent', from: 0.5, to: 2, step: 0.1, start: 1, sets: { commission: [0, 1] } },
    { kind: 'switch', id: 'appetite', start: true, off: { changes: { eta: 0 } } },
  ],
  presets: [
    { id: 'lower', settings: { percent: 0.7 } },
    { id: 'same', settings: {} },
    { id: 'higher', settings: { percent: 1.5 } },
    { id: 'no-appetite', settings: { appetite: false }, quiet: true },
  ],
  reads: [
    { id: 'new', measure: 'newClients', of: 'now', decimals: 1 },
    { id: 'pay', measure: 'pay', of: 'now', decimals: 0 },
    { id: 'contribution', measure: 'contribution', of: 'now', decimals: 0 },
  ],
  chart: { kind: 'bars', read: 'new' },
  assumes: ['satiation', 'drive'],
}
