import type { Setup } from '#simulation/door/order.ts'
import { MEASURES, type Measure } from '#simulation/measures.ts'
import { type Declaration, people, type ReadOut } from '../declaration.ts'

/** Discipline inside the full cycle (§ 7): batches and protected hours of search, twelve people. */
export const discipline: Declaration = {
  name: 'discipline',
  cases: {
    now: { form: 'spontaneous', changes: people(12) },
    before: { form: 'spontaneous', changes: people(12) },
  },
  controls: [
    {
      kind: 'range',
      id: 'batch',
      from: 0,
      to: 70,
      step: 0.5,
      start: 3.5,
      sets: { batchHours: [0, 1] },
      cases: ['now'],
    },
    {
      kind: 'range',
      id: 'block',
      from: 0,
      to: 0.9,
      step: 0.1,
      start: 0,
      sets: { callBlock: [0, 1] },
      cases: ['now'],
    },
  ],
  presets: [
    { id: 'usual', settings: { batch: 0 } },
    { id: 'batches', settings: {} },
    { id: 'tenth', settings: { block: 0.1 } },
    { id: 'fifth', settings: { block: 0.2 } },
    { id: 'fifth-alone', settings: { batch: 0, block: 0.2 } },
  ],
  reads: [
    { id: 'revenue', measure: 'revenue', of: 'now', against: 'before', decimals: 1, percent: true },
    { id: 'new', measure: 'newClients', of: 'now', decimals: 1 },
    { id: 'run-up', measure: 'switchShare', of: 'now', decimals: 1, percent: true },
  ],
  chart: { kind: 'bars', read: 'revenue' },
  assumes: [],
  reps: 30,
}

const forms: Readonly<Record<string, Setup>> = {
  spontaneous: { form: 'spontaneous' },
  cells: { form: 'cells' },
  'three-level': { form: 'three-level' },
  'key-clients': { form: 'key-clients' },
  ordered: { form: 'spontaneous', changes: { batchHours: 3.5, callBlock: 0.2 } },
  'care-by-size': { form: 'three-level', changes: { careKey: 90, careOrdinary: 12 } },
}

/** Measures that prose may quote of every form, and their decimals. */
const quoted: readonly (readonly [Measure, number])[] = [
  ['revenue', 0],
  ['contribution', 0],
  ['pay', 0],
  ['costOfSales', 1],
  ['newClients', 1],
  ['clients', 0],
  ['leads', 0],
  ['calls', 0],
  ['winRate', 0],
  ['stale', 0],
  ['answerWait', 1],
  ['firstTalk', 1],
  ['prospectShare', 0],
  ['sellShare', 0],
  ['serviceShare', 0],
  ['switchShare', 1],
  ['idleShare', 0],
  ['onTime', 0],
  ['churnYear', 0],
  ['keepKey', 0],
  ['leftWithPerson', 1],
  ['top20', 0],
  ['keyRevenueShare', 0],
  ['topRisk', 1],
  ['busFactor', 1],
  ['switchesPerDay', 1],
]

/** `answeredIn1h` as content writes it: `answered-in-1-h`. */
export const dashed = (name: string): string => name.replace(/[A-Z0-9]+/g, part => `-${part.toLowerCase()}`)

/** Steps between the forms (§ 7), by names of their own. */
const steps: readonly (readonly [string, string, string])[] = [
  ['order', 'spontaneous', 'ordered'],
  ['pairs', 'spontaneous', 'cells'],
  ['levels', 'cells', 'three-level'],
  ['both', 'spontaneous', 'three-level'],
  ['care', 'three-level', 'care-by-size'],
  ['division', 'three-level', 'key-clients'],
  ['division-after-care', 'care-by-size', 'key-clients'],
]

const stepReads: readonly ReadOut[] = steps.flatMap(([id, against, of]) => [
  { id: `${id}-revenue`, measure: 'revenue', of, against, decimals: 0, percent: true },
  { id: `${id}-contribution`, measure: 'contribution', of, against, decimals: 0, percent: true },
])

const formReads: readonly ReadOut[] = Object.keys(forms).flatMap(of =>
  quoted.map(([measure, decimals]) => ({
    id: `${of}-${dashed(measure)}`,
    measure,
    of,
    decimals,
    ...(MEASURES[measure] === 'share' ? { percent: true } : {}),
  })),
)

function sized(name: string, sizes: readonly number[], reads: readonly ReadOut[]): Declaration {
  return {
    name,
    cases: forms,
    controls: [
      { kind: 'range', id: 'people', from: 6, to: 48, step: 1, start: 12, sets: { managers: [0, 1] } },
    ],
    presets: sizes.map(size => ({ id: `at-${size}`, settings: { people: size } })),
    reads,
    chart: { kind: 'bars', read: 'pairs-revenue' },
    assumes: [],
  }
}

/** The tables of § 7: forms side by side. `model-forms.at-12-three-level-on-time`; keys of measures, dashed. */
export const formsSideBySide: Declaration = sized('forms', [12, 24], formReads)

/** The steps of § 7 by size: `model-steps.at-12-levels-revenue`. */
export const stepsBySize: Declaration = sized('steps', [6, 12, 16, 24], stepReads)
