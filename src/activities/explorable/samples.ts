/** Explorables for tests. Only for tests. */
import type { RoomProps } from './shape.ts'

export const percentRoom: RoomProps = {
  id: 'percent',
  language: 'en',
  words: {
    reset: 'reset',
    anotherSeed: 'another seed',
    seed: 'seed {n}',
    firstRun: 'first run {n}',
    stop: 'stop',
    numbers: 'numbers',
    now: 'now',
    predictFirst: 'predict first',
    'runs.one': '{n} run',
    'runs.other': '{n} runs',
  },
  labels: {
    presets: 'Percent',
    'preset-usual': 'usual',
    'preset-higher': 'higher',
    'read-new': 'new',
    'read-pay': 'pay',
    'control-percent': 'percent',
  },
  declaration: {
    name: 'percent',
    cases: { now: { form: 'spontaneous', changes: { managers: 12 } } },
    controls: [
      { kind: 'range', id: 'percent', from: 0.5, to: 2, step: 0.1, start: 1, sets: { commission: [0, 1] } },
    ],
    presets: [
      { id: 'usual', settings: {} },
      { id: 'higher', settings: { percent: 1.5 } },
    ],
    reads: [
      { id: 'new', measure: 'newClients', of: 'now', decimals: 1 },
      { id: 'pay', measure: 'pay', of: 'now', decimals: 0 },
    ],
    chart: { kind: 'bars', read: 'new' },
    assumes: [],
  },
  known: {
    usual: { new: [9.098, 0.285], pay: [1752.14, 41.4] },
    higher: { new: [8.473, 0.326], pay: [2239.73, 62.01] },
  },
  prediction: undefined,
  ruler: undefined,
}
