import type { Form } from '#simulation/forms.ts'
import type { Changes } from '#simulation/parameters.ts'
import type { Case } from '#simulation/replications.ts'
import { type Printed, printed } from './specified.ts'

/** A difference between two cases with the same seeds, per cent of the first, as § 7 states it. */
export interface Step {
  readonly name: string
  readonly reps: number
  readonly from: Case
  readonly to: Case
  readonly revenue: Printed
  /** Null where the specification names revenue only. */
  readonly contribution: Printed | null
}

/** Steps under one heading of § 7. */
export interface StepTable {
  readonly title: string
  readonly steps: readonly Step[]
}

type Make = (changes?: Changes) => Case

const form =
  (name: Form, own: Changes = {}): Make =>
  changes => ({ form: name, changes: { ...changes, ...own } })

/** The forms and comparators of § 4 by their short names. */
export const MAKES = {
  '1': form('spontaneous'),
  '1b': form('spontaneous', { batchHours: 3.5, callBlock: 0.2 }),
  '1c': form('spontaneous', { payTable: 'cells' }),
  '2': form('cells'),
  '3': form('three-level'),
  '3b': form('three-level', { careKey: 90, careOrdinary: 12 }),
  '4': form('key-clients'),
} as const

type Name = keyof typeof MAKES

function isName(name: string): name is Name {
  return Object.hasOwn(MAKES, name)
}

function make(name: string): Make {
  if (!isName(name)) throw new Error(`no such form: ${name}`)
  return MAKES[name]
}

/** `1 → 2` with the same settings in both, and `revenue / contribution` as printed. */
export function step(way: string, reps: number, changes: Changes, expected: string, name = ''): Step {
  const [from = '', to = ''] = way.split(' → ')
  return between(`${way} ${name}`.trim(), reps, make(from)(changes), make(to)(changes), expected)
}

/** A step between any two cases. */
export function between(name: string, reps: number, from: Case, to: Case, expected: string): Step {
  const [revenue = '', contribution] = expected.split(' / ')
  return {
    name,
    reps,
    from,
    to,
    revenue: printed(revenue),
    contribution: contribution === undefined ? null : printed(contribution),
  }
}
