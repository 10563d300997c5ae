import { expect, test } from 'vitest'
import { checkConservation } from '#simulation/conservation.ts'
import type { Fact, FactKind } from '#simulation/facts.ts'
import { fingerprint, fingerprintOfForms } from '#simulation/fingerprint.ts'
import { FORMS, type Form, planOf } from '#simulation/forms.ts'
import { settle } from '#simulation/parameters.ts'
import { start } from '#simulation/replications.ts'
import { Run } from '#simulation/run.ts'
import { MONTH, WEEK } from '#simulation/time.ts'

function factsOf(run: Run): Fact[] {
  return [...(run.department.facts ?? [])]
}

function halfAYear(form: Form, seed = 1): Run {
  return start({ form, changes: { warmUp: 0, absencesPerYear: 12, quitPerYear: 2 } }, seed, {
    facts: true,
    end: 6 * MONTH,
  })
}

test('the same seed gives the same facts, another seed others', () => {
  expect(fingerprintOfForms(1, 3)).toBe(fingerprintOfForms(1, 3))
  expect(fingerprintOfForms(1, 3)).not.toBe(fingerprintOfForms(2, 3))
})

test.each(FORMS)('%s: how a run is cut into pieces changes nothing', form => {
  const whole = halfAYear(form)
  whole.advance()
  const sliced = halfAYear(form)
  for (let week = 1; !sliced.done; week += 1) while (!sliced.advance(week * WEEK, 7));
  const [one, other] = [whole.department.facts, sliced.department.facts]
  if (one === null || other === null) throw new Error('facts were asked for')
  expect(fingerprint(other)).toBe(fingerprint(one))
  expect(sliced.marks.weeks).toEqual(whole.marks.weeks)
})

test.each(FORMS)('%s: collecting facts does not change the run', form => {
  const watched = halfAYear(form)
  const alone = start({ form, changes: { warmUp: 0, absencesPerYear: 12, quitPerYear: 2 } }, 1, {
    end: 6 * MONTH,
  })
  watched.advance()
  alone.advance()
  expect(alone.marks.end?.row).toEqual(watched.marks.end?.row)
})

test.each(FORMS)('%s: after every event every account, client and hour is accounted for', form => {
  const changes = { absencesPerYear: 12, quitPerYear: 3, rho: 0.8, warmUp: 0, patienceHours: 5 }
  const run = start({ form, changes }, 3, { end: 3 * MONTH })
  run.inspect = checkConservation
  expect(run.advance()).toBe(true)
  expect(run.department.events).toBeGreaterThan(10_000)
})

test('nothing gets lost in a reorganisation either', () => {
  const parameters = settle({ quitPerYear: 2, warmUp: 0, rhoMove: 0.5, rhoLeave: 0.6 })
  const move = { month: 1, plan: planOf('cells', parameters), veterans: [0, 1, 2, 3], stay: { a: 5, b: 5 } }
  const setting = { plan: planOf('spontaneous', parameters), seed: 5, move }
  const run = new Run(parameters, setting, 3 * MONTH)
  run.inspect = checkConservation
  expect(run.advance()).toBe(true)
  expect(run.department.cells).toHaveLength(6)
})

test('a lost account would be noticed', () => {
  const run = halfAYear('cells')
  run.advance(10)
  const account = run.department.accounts[0]
  if (account === undefined) throw new Error('there are clients at the start')
  account.state = 1
  expect(() => checkConservation(run.department)).toThrow(/of 300|lead/)
})

/** What all forms must meet alike: facts of one kind, without what depends on the form. */
function met(run: Run, kind: FactKind): unknown[] {
  return factsOf(run)
    .filter(fact => fact.kind === kind)
    .map(({ time, person, a, b }) => ({ time, person, a, b }))
}

test.each(['enquiryCame', 'absenceCame', 'resigned'] as const)('all forms meet the same luck: %s', kind => {
  const [first, ...others] = FORMS.map(form => {
    const run = halfAYear(form)
    run.advance()
    return met(run, kind)
  })
  expect(first?.length).toBeGreaterThan(5)
  for (const other of others) expect(other).toEqual(first)
})

/** Size and lucks of every firm that was born, by what brought it: an enquiry, a call or the start. */
function firms(form: Form): Map<string, string> {
  const run = start({ form, changes: { warmUp: 0 } }, 1, { end: MONTH })
  const known = new Map<string, string>()
  let born = 0
  const look = (): void => {
    if (run.department.born === born) return
    born = run.department.born
    for (const { serial, process, origin, potential, ...luck } of run.department.accounts)
      if (serial >= 0)
        known.set(
          `${process} ${origin}`,
          [potential, luck.qualificationLuck, luck.handOverLuck, luck.winLuck].join(' '),
        )
  }
  look()
  // Whoever is born is not gone within the same event unless the seam takes him.
  run.inspect = look
  run.advance()
  return known
}

test('a firm has the same size and the same lucks in every form', () => {
  const [one = new Map(), ...others] = FORMS.map(firms)
  for (const other of others) {
    const common = [...one].filter(([origin]) => other.has(origin))
    expect(common.length).toBeGreaterThan(340)
    for (const [origin, luck] of common) expect(other.get(origin), origin).toBe(luck)
  }
})

test('the k-th call of a department has its luck in every form, whoever makes it', () => {
  const found = FORMS.map(form => {
    const run = halfAYear(form)
    run.advance()
    return new Map(met(run, 'callMade').map(fact => (isCall(fact) ? [fact.b, fact.a] : [-1, 0])))
  })
  const [one = new Map(), other = new Map()] = found
  let common = 0
  for (const [number, lead] of one) {
    if (!other.has(number)) continue
    common += 1
    expect(other.get(number)).toBe(lead)
  }
  expect(common).toBeGreaterThan(5000)
})

function isCall(fact: unknown): fact is { a: number; b: number } {
  return typeof fact === 'object' && fact !== null && 'a' in fact && 'b' in fact
}

test('a client of the start orders at the same moments in every form as long as he stays', () => {
  const orders = FORMS.map(form => {
    const run = halfAYear(form)
    run.advance(MONTH)
    return factsOf(run).filter(({ kind, account }) => kind === 'ordered' && account < 300)
  })
  const times = orders.map(some => new Set(some.map(({ time, account }) => `${account} ${time}`)))
  const [one = new Set<string>(), other = new Set<string>()] = times
  const shared = [...one].filter(order => other.has(order)).length
  expect(shared / Math.max(one.size, other.size)).toBeGreaterThan(0.9)
})
