import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FORMS, planOf } from './forms.ts'
import { MEASURE_KEYS } from './measures.ts'
import { outcomeOf } from './outcome.ts'
import { PARAMETER_NAMES, PARAMETERS, settle } from './parameters.ts'
import { type Refusal, read } from './refusals.ts'
import { Run } from './run.ts'

const reasons = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ name, reason }) => `${name} ${reason}`)

test('all problems are told at once, each by name', () => {
  const { refusals } = read({
    form: 'matrix',
    seed: -1,
    reps: 0,
    settings: { managers: -3, steps: 1.5, p0: 'abc', winRate: Infinity, Managers: 3, payTable: 'mine' },
  })
  expect(reasons(refusals)).toEqual([
    'form unknownForm',
    'seed outOfRange',
    'reps outOfRange',
    'managers outOfRange',
    'steps notWhole',
    'p0 notANumber',
    'winRate notANumber',
    'Managers unknownName',
    'payTable unknownName',
  ])
  expect(refusals[3]).toMatchObject({ given: '-3', allowed: { least: 1, most: 200, whole: true } })
  expect(refusals[7]).toMatchObject({ allowed: { names: ['managers'] } })
})

test.each([
  ['three-level', 2],
  ['key-clients', 5],
])('%s cannot be made of %d people', (form, managers) => {
  expect(reasons(read({ form, settings: { managers } }).refusals)).toEqual(['managers tooFewPeople'])
  expect(read({ form, settings: { managers: managers + 1 } }).refusals).toEqual([])
})

test.each(['6,5,14', '25,0,-1', '12,12', '24', 'a,b,c', '8,8,7.5'])(
  'a split of 24 people as %s is refused',
  split => {
    const { refusals } = read({ form: 'three-level', settings: { managers: 24, split } })
    expect(reasons(refusals)).toEqual(['split splitDoesNotAddUp'])
  },
)

test('a split is understood for three levels and for nothing else', () => {
  expect(read({ form: 'three-level', settings: { split: '3,4,5' } }).request?.split).toEqual({
    callers: 3,
    sellers: 4,
    service: 5,
  })
  expect(reasons(read({ form: 'cells', settings: { split: '3,4,5' } }).refusals)).toEqual([
    'split notThisForm',
  ])
})

test('a window that never opens, a department where nothing can happen, two ends at once are refused', () => {
  const settings = { months: 24, warmUp: 24, clients: 0, enquiriesPerHead: 0, leadPerCall: 0 }
  const { refusals } = read({ form: 'cells', settings })
  expect(reasons(refusals)).toEqual(['warmUp warmUpTooLong', 'clients nothingCanHappen'])
  expect(reasons(read({ form: 'cells', weeks: 5, settings: { months: 48 } }).refusals)).toEqual([
    'weeks notTogether',
  ])
})

test('a run that would take too long is refused with what would fit, unless somebody insists', () => {
  const wish = { form: 'cells', reps: 20, settings: { managers: 200, months: 240 } }
  const { refusals } = read(wish)
  expect(refusals).toHaveLength(1)
  expect(refusals[0]).toMatchObject({ name: 'events', allowed: { kind: 'fits', people: 20, months: 25 } })
  expect(read(wish, { limitEvents: false }).refusals).toEqual([])
})

test('what only accompanies a reorganisation cannot be set on the command line', () => {
  expect(reasons(read({ form: 'cells', settings: { dip: 0.1 } }).refusals)).toEqual(['dip unknownName'])
})

test('every limit of the table is kept: its ends pass, a step beyond does not', () => {
  for (const name of PARAMETER_NAMES) {
    const { least, most, moveOnly } = PARAMETERS[name]
    if (moveOnly || name === 'managers') continue
    const of = (value: number) =>
      read({ form: 'cells', settings: { [name]: value } }, { limitEvents: false }).refusals.filter(
        refusal => refusal.name === name && refusal.reason === 'outOfRange',
      )
    expect(of(least), name).toEqual([])
    expect(of(most), name).toEqual([])
    expect(of(least - 1e-6), name).toHaveLength(1)
    expect(of(most + 1), name).toHaveLength(1)
  }
})

const anything = fc.oneof(
  fc.anything(),
  fc.double(),
  fc.string(),
  fc.constantFrom('-0', '1e400', '0x10', ' 7 ', '', 'NaN', '-Infinity', '٣'),
)

test('garbage is never an exception, and whatever is accepted is within the table', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...FORMS), anything),
      fc.dictionary(
        fc.oneof(fc.constantFrom(...PARAMETER_NAMES, 'split', 'payTable', '__proto__'), fc.string()),
        anything,
      ),
      anything,
      anything,
      anything,
      (form, settings, seed, reps, weeks) => {
        const { request, refusals } = read({ form, settings, seed, reps, weeks })
        if (request === null) {
          expect(refusals.length).toBeGreaterThan(0)
          return
        }
        expect(request.end).toBeGreaterThan(request.parameters.warmUp * 147)
        for (const name of PARAMETER_NAMES) {
          const value = request.parameters[name]
          if (value === null) continue
          expect(value).toBeGreaterThanOrEqual(PARAMETERS[name].least)
          expect(value).toBeLessThanOrEqual(PARAMETERS[name].most)
        }
      },
    ),
    { numRuns: 500 },
  )
})

const wild = fc.record(
  Object.fromEntries(
    PARAMETER_NAMES.filter(
      name => !PARAMETERS[name].moveOnly && !['managers', 'clients', 'months', 'warmUp'].includes(name),
    ).map(name => {
      const { least, most, whole } = PARAMETERS[name]
      const within = whole
        ? fc.integer({ min: least, max: most })
        : fc.double({ min: least, max: most, noNaN: true })
      return [name, fc.oneof(within, fc.constantFrom(least, most))]
    }),
  ),
  { requiredKeys: [] },
)

test('whatever is accepted runs to its end and gives numbers or nothing, never NaN', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FORMS),
      wild,
      fc.integer({ min: 6, max: 12 }),
      (form, changes, managers) => {
        const parameters = settle({ ...changes, managers, clients: 40, warmUp: 0, months: 1 })
        const run = new Run(parameters, { plan: planOf(form, parameters), seed: 1 })
        // A month of 12 people cannot have more: enquiries, calls of half a minute, rests of three minutes, orders.
        expect(run.advance(run.end, 2_000_000)).toBe(true)
        const { measures } = outcomeOf(run)
        for (const key of MEASURE_KEYS) {
          const value = measures[key]
          if (value !== null) expect(Number.isFinite(value), `${key} ${value}`).toBe(true)
        }
      },
    ),
    { numRuns: 60 },
  )
})
