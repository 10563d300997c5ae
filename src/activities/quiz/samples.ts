/** Items for tests, one of each kind; words of the interface are their own names. */
import type { Item } from '#course/shapes/items.ts'
import { type Posed, pose } from './pose.ts'

const base = {
  objective: 'hours',
  review: true,
  prompt: 'Why?',
  hint: 'look at the day',
  explanation: 'the paragraph',
}
const told = (id: string) => ({ id, text: `text of ${id}`, explanation: `why ${id}` })

export const single: Item = {
  ...base,
  ...{ id: 'why', mark: '1', kind: 'single' },
  options: [{ ...told('base'), right: true }, told('lazy'), told('hands')],
}
export const multi: Item = {
  ...base,
  ...{ id: 'which', mark: '2', kind: 'multi', objective: 'inflow' },
  options: [{ ...told('half'), right: true }, { ...told('third'), right: true }, told('may'), told('tender')],
}
export const num: Item = {
  ...base,
  ...{ id: 'share', mark: '3', kind: 'num', unit: '%', key: 27.5, tolerance: 0.5, decimals: 1 },
  ...{ from: 0, to: 100, formula: '44 / 160' },
  near: [{ id: 'calls', value: 44, tolerance: 1, explanation: 'you counted calls' }],
}
export const order: Item = {
  ...base,
  ...{ id: 'steps', mark: '4', kind: 'order' },
  steps: [told('say'), told('agree'), told('write')],
  traps: [{ id: 'secret', step: 'write', before: 'say', explanation: 'in secret', misconception: 'm' }],
}
export const match: Item = {
  ...base,
  ...{ id: 'pairs', mark: '5', kind: 'match' },
  rows: [told('busy'), told('none')].map(({ id, text }) => ({ id, text })),
  cards: [{ ...told('codes'), of: 'busy' }, { ...told('alive'), of: 'none' }, told('passes')],
}
export const sort: Item = {
  ...base,
  ...{ id: 'tasks', mark: '6', kind: 'sort' },
  rooms: [told('creates'), told('keeps')].map(({ id, text }) => ({ id, text })),
  cards: [
    { ...told('call'), room: 'creates' },
    { ...told('claim'), room: 'keeps' },
    {
      ...told('truck'),
      room: 'keeps',
      traps: [{ id: 'sale', room: 'creates', explanation: 'no sale', misconception: 'm' }],
    },
  ],
}
export const sheet: Item = {
  ...base,
  ...{ id: 'table', mark: '7', kind: 'sheet' },
  lines: [
    { ...told('promise'), mistake: true },
    { ...told('foreign'), mistake: true },
    told('sound'),
    told('fine'),
  ],
}
export const all: readonly Item[] = [single, multi, num, order, match, sort, sheet]

const ids = { version: 3, of: () => ({ since: 1 }) }
export const posed = (item: Item, open = true): Posed => pose(item, ids, open)

const named =
  'right wrong partly hint check keep again showKey next toSummary choose kept unfinished passed notPassed closing offerFile offerSave'
export const words: Readonly<Record<string, string>> = {
  ...Object.fromEntries(named.split(' ').map(name => [name, name])),
  'need-single': 'choose first',
  'one-wrong': 'your answer',
  'one-missed': 'right answer',
  rightAnswer: 'The answer is {answer}',
  rightPlace: 'goes to {place}',
  moved: '{text}: {n} of {all}',
  taken: 'took {text}',
  put: '{text} in {place}, {n} left',
  back: 'back',
  score: '{right} of {all}.',
  place: '{n} of {all}',
  outOf: '{n} of {all}',
  retry: 'retry {n}',
  comma: ',',
  sure0: 'guess',
  sure1: 'fairly',
  sure2: 'sure',
  calibration: 'how well',
  offerSaved: 'saved {file}',
}
