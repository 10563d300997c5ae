import type { Setup } from '#simulation/door/order.ts'
import { type Declaration, people, type Settings } from '../declaration.ts'

const of = (managers: number): Partial<Setup> => ({ changes: people(managers) })
const split = (callers: number, sellers: number, more: Settings = {}): Settings => ({
  callers,
  sellers,
  ...more,
})

/** X3: the people of three levels placed in other numbers; against the usual division. */
export const levels: Declaration = {
  name: 'levels',
  cases: { now: { form: 'three-level' }, usual: { form: 'three-level' } },
  controls: [
    {
      kind: 'choice',
      id: 'people',
      start: '24',
      options: [
        { id: '12', cases: { now: of(12), usual: of(12) }, puts: split(2, 2) },
        { id: '24', cases: { now: of(24), usual: of(24) }, puts: split(6, 5) },
      ],
    },
    { kind: 'seats', id: 'callers', room: 'callers', people: 'people', to: 9, start: 6, cases: ['now'] },
    { kind: 'seats', id: 'sellers', room: 'sellers', people: 'people', to: 9, start: 5, cases: ['now'] },
  ],
  presets: [
    { id: 'fewer', settings: split(5, 5) },
    { id: 'usual', settings: split(6, 5) },
    { id: 'more', settings: split(7, 6) },
    { id: 'split-4-4-16', settings: split(4, 4), quiet: true },
    { id: 'split-6-6-12', settings: split(6, 6), quiet: true },
    { id: 'split-2-2-8', settings: split(2, 2, { people: '12' }), quiet: true },
    { id: 'split-3-2-7', settings: split(3, 2, { people: '12' }), quiet: true },
    { id: 'split-3-3-6', settings: split(3, 3, { people: '12' }), quiet: true },
    { id: 'split-4-3-5', settings: split(4, 3, { people: '12' }), quiet: true },
  ],
  reads: [
    { id: 'contribution', measure: 'contribution', of: 'now', against: 'usual', decimals: 1, percent: true },
    { id: 'on-time', measure: 'onTime', of: 'now', decimals: 0, percent: true },
  ],
  chart: { kind: 'bars', read: 'contribution' },
  assumes: ['leadPerCall', 'winRate', 'fluency'],
}
