import type { Changes } from '#simulation/parameters.ts'
import type { Case } from '#simulation/replications.ts'
import { between, MAKES, type Step, type StepTable, step } from './steps.ts'

const SIZES = [
  { managers: 6, reps: 50 },
  { managers: 12, reps: 50 },
  { managers: 24, reps: 50 },
  { managers: 48, reps: 20 },
]

/** A row of the table of relations: one step at four sizes. */
const atSizes = (way: string, ...expected: string[]): Step[] =>
  SIZES.map(({ managers, reps }, i) => step(way, reps, { managers }, expected[i] ?? '', `, ${managers}`))

const RELATIONS = [
  ...atSizes(
    '1 → 1b',
    '−7.7 ± 3.0 / −9.1 ± 3.6',
    '−5.0 ± 1.8 / −6.0 ± 2.1',
    '−5.2 ± 1.3 / −6.2 ± 1.6',
    '−5.6 ± 1.5 / −6.7 ± 1.8',
  ),
  ...atSizes(
    '1 → 2',
    '+10.5 ± 2.8 / +29.3 ± 3.8',
    '+12.3 ± 2.0 / +31.6 ± 2.6',
    '+12.3 ± 1.5 / +31.6 ± 2.0',
    '+11.9 ± 1.4 / +31.1 ± 2.0',
  ),
  ...atSizes(
    '2 → 3',
    '−17.4 ± 2.4 / −18.8 ± 2.8',
    '−8.0 ± 1.8 / −7.9 ± 2.1',
    '+5.3 ± 1.3 / +6.4 ± 1.6',
    '+12.2 ± 1.5 / +14.8 ± 1.8',
  ),
  ...atSizes(
    '1 → 3',
    '−8.7 ± 2.6 / +4.9 ± 3.5',
    '+3.3 ± 2.2 / +21.2 ± 3.1',
    '+18.2 ± 1.3 / +40.0 ± 1.9',
    '+25.6 ± 1.7 / +50.4 ± 2.5',
  ),
  ...atSizes(
    '3 → 3b',
    '+8.3 ± 1.5 / +10.2 ± 1.8',
    '+8.3 ± 0.8 / +9.9 ± 0.9',
    '+7.9 ± 0.4 / +9.3 ± 0.5',
    '+8.4 ± 0.6 / +9.8 ± 0.7',
  ),
  ...atSizes(
    '3 → 4',
    '−1.0 ± 4.2 / −5.7 ± 5.1',
    '+3.2 ± 2.4 / +1.9 ± 2.9',
    '+4.7 ± 1.3 / +4.7 ± 1.6',
    '+6.1 ± 1.1 / +6.5 ± 1.2',
  ),
  ...atSizes(
    '3b → 4',
    '−8.5 ± 4.1 / −14.5 ± 4.9',
    '−4.6 ± 2.5 / −7.3 ± 3.0',
    '−3.0 ± 1.2 / −4.2 ± 1.4',
    '−2.2 ± 1.1 / −3.0 ± 1.2',
  ),
]

const BY_SIZE = [
  step('2 → 3', 30, { managers: 8 }, '−21.1 ± 2.8', ', 8'),
  step('2 → 3', 30, { managers: 10 }, '−4.5 ± 2.6', ', 10'),
  step('2 → 3', 30, { managers: 14 }, '+0.5 ± 2.3', ', 14'),
  step('2 → 3', 30, { managers: 16 }, '+0.4 ± 2.4', ', 16'),
  step('2 → 3', 30, { managers: 18 }, '+1.6 ± 1.9', ', 18'),
  step('2 → 3', 30, { managers: 20 }, '+3.8 ± 1.5', ', 20'),
]

const on24 = (changes: Changes = {}): Changes => ({ managers: 24, ...changes })

/** Form 3 with care by size followed to the share q. */
const followed = (q: number): Case => ({
  form: 'three-level',
  changes: on24({ careKey: 20 + 70 * q, careOrdinary: 20 - 8 * q }),
})

const WORK = [
  step('1 → 1c', 20, on24(), '+10.4 ± 1.7'),
  step('1c → 2', 20, on24(), '+2.3 ± 2.0'),
  between('3 → 3b by 25 %', 20, MAKES['3'](on24()), followed(0.25), '+4.2 ± 0.4'),
  between('3 → 3b by 50 %', 20, MAKES['3'](on24()), followed(0.5), '+6.6 ± 0.5'),
  between('3 → 3b by 75 %', 20, MAKES['3'](on24()), followed(0.75), '+7.8 ± 0.7'),
  between('3 → 3b by 100 %', 20, MAKES['3'](on24()), followed(1), '+8.2 ± 0.5'),
  between('3b by 25 % → 4', 20, followed(0.25), MAKES['4'](on24()), '+1.8 ± 2.0'),
  between('3b by 50 % → 4', 20, followed(0.5), MAKES['4'](on24()), '−0.4 ± 2.1'),
  between('3b by 75 % → 4', 20, followed(0.75), MAKES['4'](on24()), '−1.5 ± 2.0'),
  between('3b by 100 % → 4', 20, followed(1), MAKES['4'](on24()), '−1.9 ± 2.0'),
]

const discipline = (name: string, changes: Changes, expected: string): Step =>
  between(name, 30, MAKES['1'](), MAKES['1'](changes), expected)

const DISCIPLINE = [
  discipline('batches alone', { batchHours: 3.5 }, '+3.1 ± 1.7'),
  discipline('batches, calls 0.1', { batchHours: 3.5, callBlock: 0.1 }, '+3.0 ± 2.1'),
  discipline('batches, calls 0.2', { batchHours: 3.5, callBlock: 0.2 }, '−5.0 ± 1.8'),
  discipline('calls 0.2 alone', { callBlock: 0.2 }, '−12.4 ± 2.6'),
]

const FREE = { switchMinutes: 0, warehouseMinutes: 0 }
const QUITTING = { quitPerYear: 0.4, rho: 0.5 }
const LONG = { switchMinutes: 10, warehouseMinutes: 14 }
const LEAKY = { handLoss: 0.5, handDelay: 14 }

/** Where the next stage does not pay: the presets of the simulator. */
const PRESETS = [
  step('2 → 3', 20, on24(FREE), '−5.6 ± 2.4 / −6.3 ± 2.8', 'free switching'),
  step('2 → 3', 20, on24({ handLoss: 0.3 }), '−3.2 ± 2.3 / −3.3 ± 2.7', 'seam 0.3'),
  step('2 → 3', 20, on24(LEAKY), '−13.4 ± 3.3 / −14.9 ± 3.8', 'seam 0.5, 14 h'),
  step('2 → 3', 20, on24({ loaf: 0.17 }), '−6.3 ± 2.2 / −7.2 ± 2.6', 'loaf 0.17'),
  step('2 → 3', 20, on24({ leadPerCall: 0.0075 }), '−0.7 ± 2.2 / +0.4 ± 2.7', 'cold market'),
  step('1 → 2', 20, on24({ eta: 0 }), '+1.4 ± 1.9 / +16.7 ± 2.6', 'no stomach'),
  step('3 → 4', 20, on24({ sigma: 0.5 }), '−21.4 ± 1.3 / −26.1 ± 1.6', 'alike clients'),
  step('3b → 4', 20, on24({ sigma: 1.68 }), '+3.6 ± 3.0', 'sigma 1.68'),
  step('3 → 4', 20, on24(QUITTING), '−0.3 ± 2.6 / −1.4 ± 3.2', 'people leave'),
  step('2 → 3', 20, on24(QUITTING), '+15.1 ± 3.5 / +19.1 ± 4.3', 'people leave'),
  step('3 → 4', 20, on24(LONG), '+0.9 ± 2.6 / +0.3 ± 3.1', 'long run-up'),
  step('2 → 3', 20, on24(LONG), '+15.3 ± 2.6 / +18.2 ± 3.2', 'long run-up'),
]

const OTHERS = [
  step('2 → 3', 20, on24({ handLoss: 0 }), '+7.2 ± 2.8', 'seam 0'),
  step('2 → 3', 20, on24({ fluency: 0 }), '+3.4 ± 2.6', 'fluency 0'),
  step('1 → 2', 20, on24({ fluency: 0.25 }), '+19.1 ± 2.2', 'fluency 0.25'),
  step('2 → 3', 20, on24({ fluency: 0.25 }), '+8.9 ± 1.7', 'fluency 0.25'),
  step('2 → 3', 20, on24({ kappa: 0.08 }), '+1.8 ± 2.4', 'kappa 0.08'),
  step('3 → 4', 20, on24({ kappa: 0.08 }), '+3.0 ± 2.5', 'kappa 0.08'),
  step('3 → 4', 20, on24({ sigma: 1.68 }), '+16.7 ± 3.2', 'sigma 1.68'),
  step('2 → 3', 20, on24({ churn: 0.025 }), '+2.4 ± 2.6', 'churn 0.025'),
  step('3 → 4', 20, on24({ churn: 0.025 }), '+7.6 ± 3.1', 'churn 0.025'),
]

/** All differences that § 7 states. */
export const STEP_TABLES: readonly StepTable[] = [
  { title: 'Relations', steps: RELATIONS },
  { title: 'Cells to three levels by size', steps: BY_SIZE },
  { title: 'What does the work, 24 people', steps: WORK },
  { title: 'Discipline inside form 1, 12 people', steps: DISCIPLINE },
  { title: 'When the next stage does not pay, 24 people', steps: PRESETS },
  { title: 'Other directions, 24 people', steps: OTHERS },
]
