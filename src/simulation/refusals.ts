import { EVENT_LIMIT, estimatedEvents, monthsThatFit, peopleThatFit } from './estimate.ts'
import { FORMS, type Form, LEAST_PEOPLE, type Split } from './forms.ts'
import {
  type Changes,
  PARAMETER_NAMES,
  PARAMETERS,
  PAY_TABLES,
  type ParameterName,
  type Parameters,
  settle,
} from './parameters.ts'
import { MONTH, WEEK } from './time.ts'

/** What would have been accepted. */
export type Allowed =
  | { readonly kind: 'range'; readonly least: number; readonly most: number; readonly whole: boolean }
  | { readonly kind: 'oneOf'; readonly names: readonly string[] }
  | { readonly kind: 'split'; readonly sum: number }
  | { readonly kind: 'fits'; readonly people: number; readonly months: number }
  | { readonly kind: 'nothing' }

/** Why something is refused; people's words for it stand with whoever shows it. */
export type Reason =
  | 'unknownName'
  | 'unknownForm'
  | 'notANumber'
  | 'outOfRange'
  | 'notWhole'
  | 'tooFewPeople'
  | 'notThisForm'
  | 'splitDoesNotAddUp'
  | 'warmUpTooLong'
  | 'nothingCanHappen'
  | 'tooManyEvents'
  | 'notTogether'

/** One thing that is wrong: which, as given, what is allowed, why. */
export interface Refusal {
  readonly name: string
  readonly given: string
  readonly allowed: Allowed
  readonly reason: Reason
}

/** What somebody asks for, not yet looked at. Values may be anything. */
export interface Wish {
  readonly form: unknown
  readonly seed?: unknown
  readonly reps?: unknown
  readonly weeks?: unknown
  /** Parameters of § 3 by name, and `split`. */
  readonly settings?: Readonly<Record<string, unknown>>
}

/** What will be run. */
export interface Request {
  readonly form: Form
  readonly seed: number
  readonly reps: number
  /** Hours at the end of the run. */
  readonly end: number
  readonly changes: Changes
  readonly parameters: Parameters
  readonly split: Split | null
}

/** Either what will be run, or all that is wrong. */
export type Reading =
  | { readonly request: Request; readonly refusals: readonly [] }
  | { readonly request: null; readonly refusals: readonly Refusal[] }

const SEED: Allowed = { kind: 'range', least: 0, most: 4294967295, whole: true }
const REPS: Allowed = { kind: 'range', least: 1, most: 10_000, whole: true }
const WEEKS: Allowed = { kind: 'range', least: 1, most: 1008, whole: false }

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** As it was given, short enough for a line. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function numberIn(value: unknown): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' && DECIMAL.test(value.trim()) ? Number(value) : NaN
}

/** Reads wishes; collects all problems instead of stopping at the first. */
class Reader {
  readonly refusals: Refusal[] = []

  refuse(name: string, value: unknown, allowed: Allowed, reason: Reason): void {
    const given = typeof value === 'number' ? String(value) : shown(value)
    this.refusals.push({ name, given, allowed, reason })
  }

  /** A number within limits, or the refusal and null. */
  number(name: string, value: unknown, allowed: Allowed): number | null {
    const number = numberIn(value)
    if (allowed.kind !== 'range') return null
    if (!Number.isFinite(number)) this.refuse(name, value, allowed, 'notANumber')
    else if (number < allowed.least || number > allowed.most) this.refuse(name, value, allowed, 'outOfRange')
    else if (allowed.whole && !Number.isInteger(number)) this.refuse(name, value, allowed, 'notWhole')
    else return number
    return null
  }

  oneOf<T extends string>(name: string, value: unknown, names: readonly T[], reason: Reason): T | null {
    const found = names.find(known => known === value)
    if (found === undefined) this.refuse(name, value, { kind: 'oneOf', names }, reason)
    return found ?? null
  }
}

/** Limits of a parameter. */
export function rangeOf(name: ParameterName): Allowed {
  const { least, most, whole } = PARAMETERS[name]
  return { kind: 'range', least, most, whole }
}

/** Parameters that anybody may set; those of a reorganisation only accompany one. */
const OPEN_NAMES: readonly ParameterName[] = PARAMETER_NAMES.filter(name => !PARAMETERS[name].moveOnly)

/** Looks at a wish (§ 9). `limitEvents` false: a very long run is accepted (the command line only warns). */
export function read(wish: Wish, options: { limitEvents?: boolean; forms?: number } = {}): Reading {
  const reader = new Reader()
  const form = reader.oneOf('form', wish.form, FORMS, 'unknownForm')
  const seed = reader.number('seed', wish.seed ?? 1, SEED)
  const reps = reader.number('reps', wish.reps ?? 20, REPS)
  const weeks = wish.weeks === undefined ? null : reader.number('weeks', wish.weeks, WEEKS)
  const settings = wish.settings ?? {}
  const changes = readChanges(reader, settings)
  if (wish.weeks !== undefined && Object.hasOwn(settings, 'months')) {
    reader.refuse('weeks', wish.weeks, { kind: 'nothing' }, 'notTogether')
  }
  const parameters = settle(changes)
  const split = readSplit(reader, settings['split'], form, parameters.managers)
  const end = weeks === null ? parameters.months * MONTH : parameters.warmUp * MONTH + weeks * WEEK
  if (form !== null) needsPeople(reader, form, parameters)
  canHappen(reader, parameters, end)
  if (options.limitEvents !== false && reps !== null) {
    fits(reader, parameters, end / MONTH, (options.forms ?? 1) * reps)
  }
  if (reader.refusals.length > 0 || form === null || seed === null || reps === null) {
    return { request: null, refusals: reader.refusals }
  }
  return { request: { form, seed, reps, end, changes, parameters, split }, refusals: [] }
}

function readChanges(reader: Reader, settings: Readonly<Record<string, unknown>>): Changes {
  const changes: { -readonly [name in keyof Changes]: Changes[name] } = {}
  for (const [name, value] of Object.entries(settings)) {
    if (name === 'split') continue
    if (name === 'payTable') {
      const payTable = reader.oneOf(name, value, PAY_TABLES, 'unknownName')
      if (payTable !== null) changes.payTable = payTable
      continue
    }
    const known = OPEN_NAMES.find(open => open === name)
    if (known === undefined) {
      reader.refuse(name, value, { kind: 'oneOf', names: nearest(name) }, 'unknownName')
      continue
    }
    const number = reader.number(name, value, rangeOf(known))
    if (number !== null) changes[known] = number
  }
  return changes
}

/** Names that resemble a mistyped one; all of them when none does. */
function nearest(name: string): readonly string[] {
  const known = [...OPEN_NAMES, 'payTable', 'split']
  const start = name.slice(0, 3).toLowerCase()
  const alike = known.filter(other => start.length === 3 && other.toLowerCase().includes(start))
  return alike.length > 0 ? alike : known
}

function readSplit(reader: Reader, value: unknown, form: Form | null, people: number): Split | null {
  if (value === undefined) return null
  if (form !== null && form !== 'three-level') {
    reader.refuse('split', value, { kind: 'oneOf', names: ['three-level'] }, 'notThisForm')
    return null
  }
  const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : []
  const [callers = NaN, sellers = NaN, service = NaN] = parts.map(numberIn)
  const all = [callers, sellers, service]
  const good = parts.length === 3 && all.every(part => Number.isInteger(part) && part >= 1)
  if (!good || callers + sellers + service !== people) {
    reader.refuse('split', value, { kind: 'split', sum: people }, 'splitDoesNotAddUp')
    return null
  }
  return { callers, sellers, service }
}

function needsPeople(reader: Reader, form: Form, p: Parameters): void {
  const least = LEAST_PEOPLE[form]
  if (p.managers >= least) return
  const allowed: Allowed = { kind: 'range', least, most: PARAMETERS.managers.most, whole: true }
  reader.refuse('managers', p.managers, allowed, 'tooFewPeople')
}

function canHappen(reader: Reader, p: Parameters, end: number): void {
  if (p.warmUp * MONTH >= end) {
    const allowed: Allowed = { kind: 'range', least: 0, most: Math.max(0, p.months - 1), whole: false }
    reader.refuse('warmUp', p.warmUp, allowed, 'warmUpTooLong')
  }
  if (p.clients === 0 && p.enquiriesPerHead === 0 && p.leadPerCall === 0) {
    const allowed: Allowed = { kind: 'range', least: 1, most: PARAMETERS.clients.most, whole: true }
    reader.refuse('clients', p.clients, allowed, 'nothingCanHappen')
  }
}

function fits(reader: Reader, p: Parameters, months: number, runs: number): void {
  const events = estimatedEvents(p, months, runs)
  if (events <= EVENT_LIMIT) return
  const allowed: Allowed = {
    kind: 'fits',
    people: peopleThatFit(p, months, runs),
    months: monthsThatFit(p, runs),
  }
  reader.refuse('events', Math.round(events), allowed, 'tooManyEvents')
}
