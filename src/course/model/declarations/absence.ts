import { type Declaration, people } from '../declaration.ts'

/** X2: what illnesses and holidays do to pairs, with and without somebody who stands in. */
export const absence: Declaration = {
  name: 'absence',
  cases: { now: { form: 'cells', changes: people(12) } },
  controls: [
    { kind: 'range', id: 'absences', from: 0, to: 12, step: 1, start: 4, sets: { absencesPerYear: [0, 1] } },
    { kind: 'switch', id: 'cover', start: true, off: { cover: false } },
  ],
  presets: [
    { id: 'few', settings: { absences: 0 } },
    { id: 'usual', settings: {} },
    { id: 'many', settings: { absences: 8 } },
    { id: 'few-alone', settings: { absences: 0, cover: false }, quiet: true },
    { id: 'usual-alone', settings: { cover: false }, quiet: true },
    { id: 'many-alone', settings: { absences: 8, cover: false }, quiet: true },
  ],
  reads: [
    { id: 'incomplete', exact: 'pairIncomplete', of: 'now', decimals: 0, percent: true },
    { id: 'on-time', measure: 'onTime', of: 'now', decimals: 0, percent: true },
    { id: 'revenue', measure: 'revenue', of: 'now', divide: 1000, decimals: 1 },
  ],
  chart: { kind: 'bars', read: 'on-time' },
  assumes: ['absenceDays', 'coverPenalty', 'targetHours'],
}
