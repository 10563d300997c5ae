/** Predictions of every kind. Only for tests. */
import type { Asked, NumberAsked } from './ask.ts'

export const words = {
  seal: 'seal',
  sealAnswer: 'seal',
  sealCurve: 'seal',
  show: 'show',
  yours: 'yours',
  difference: 'gap {value}',
  skipped: 'skipped',
  saidNumber: 'mine {value}.',
  saidTruth: '{label} {value}.',
  needNumber: 'from {from} to {to}',
  placedRight: '{right} of {all}',
  yourAnswer: 'my answer',
  rightAnswer: 'right answer',
  yourCurve: 'my line',
  cell: '{row} {column}',
}
const ruler = { from: 0, to: 20, step: 1, tick: 5, decimals: 0, unit: 'h' }
export const hours: NumberAsked = {
  id: 'hours',
  kind: 'number',
  prompt: 'How many?',
  after: 'That many.',
  ...ruler,
  truth: { value: 6, label: 'diary' },
  others: [],
}
export const choice: Asked = {
  id: 'who',
  kind: 'choice',
  prompt: 'Who?',
  after: 'So.',
  options: [
    { id: 'one', text: 'One', explanation: 'because', right: true },
    { id: 'two', text: 'Two', explanation: 'why not' },
  ],
}
export const sort: Asked = {
  id: 'law',
  kind: 'sort',
  prompt: 'What?',
  after: 'So.',
  rooms: [
    { id: 'law', text: 'Law' },
    { id: 'case', text: 'Case' },
  ],
  cards: [
    { id: 'a', room: 'law', text: 'A', explanation: 'x' },
    { id: 'b', room: 'law', text: 'B', explanation: 'y' },
  ],
}
export const curve: Asked = {
  id: 'inflow',
  kind: 'curve',
  prompt: 'Draw',
  after: 'So.',
  ...ruler,
  points: ['p1', 'p2', 'p3'].map(id => ({ id, label: id })),
  curves: [{ id: 'usual', label: 'model', values: [9, 5, 4], main: true }],
}
