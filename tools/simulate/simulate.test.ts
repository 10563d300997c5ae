import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { MEASURE_KEYS } from '#simulation/measures.ts'
import { PARAMETER_NAMES, PARAMETERS } from '#simulation/parameters.ts'
import { ABOUT } from './names.ts'

function simulate(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/simulate.ts', ...words], {
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

const SHORT = ['--reps', '2', '--weeks', '8', '--set', 'warmUp=1', 'managers=6']

test('what is wrong goes to stderr, a line each, with exit code 2 and nothing on stdout', () => {
  const wrong = simulate('--form', 'cell', '--reps', '0', '--set', 'managers=-3', 'steps=1.5', '--json')
  expect(wrong.code).toBe(2)
  expect(wrong.out).toBe('')
  expect(wrong.err.trim().split('\n')).toEqual([
    'form: cell; allowed spontaneous, cells, three-level, key-clients; no such form: form of organisation',
    'reps: 0; allowed 1–10000, whole; replications',
    'managers: -3; allowed 1–200, whole; people in the department',
    'steps: 1.5; allowed 1–10, whole; conversations before a deal',
  ])
})

test.each([
  [['--form', 'cells', '--weeks', '5', '--set', 'months=48'], 'weeks: 5'],
  [['--form', 'cells', '--seed', '4294967296'], 'seed: 4294967296'],
  [['--form', 'cells', '--set', 'managers'], 'managers: nothing'],
  [['--form', 'three-level', '--set', 'split=1,2,3'], 'split: 1,2,3'],
  [['--form', 'key-clients', '--set', 'managers=5'], 'managers: 5'],
  [['--form', 'cells', '--fast'], '--fast: unknown'],
  [['--form'], '--form: nothing'],
])('%s is refused', (words, start) => {
  const { code, out, err } = simulate(...words)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toContain(start)
})

test('the same arguments print the same bytes, and no progress into a pipe', () => {
  const once = simulate('--form', 'three-level', '--seed', '7', ...SHORT, '--json')
  expect(once.code).toBe(0)
  expect(once.err).toBe('')
  expect(simulate('--form', 'three-level', '--seed', '7', ...SHORT, '--json').out).toBe(once.out)
})

test('JSON has the promised shape', () => {
  const found: unknown = JSON.parse(
    simulate('--form', 'three-level', '--seed', '7', ...SHORT, '--set', 'split=1,2,3', '--json').out,
  )
  expect(found).toMatchObject({
    model: 1,
    form: 'three-level',
    seed: 7,
    reps: 2,
    weeks: 8,
    parameters: { managers: 6, clients: 150, switchMinutes: 5, payTable: 'own' },
    changed: { managers: 6, warmUp: 1, split: '1,2,3' },
    cells: [{ segment: 'all', roles: { caller: 1, seller: 2, desk: 2, logistics: 1 } }],
    accounts: { client: expect.any(Number), leftWithPerson: expect.any(Number) },
    hours: { paid: 6 * 8 * 35 },
    events: expect.any(Number),
    warnings: expect.any(Array),
  })
  expect(Object.keys(found ?? {})).toEqual(
    'model form seed reps weeks parameters changed cells measures utilisation accounts hours events warnings'.split(
      ' ',
    ),
  )
  expect(found).toHaveProperty('measures.revenue', {
    mean: expect.any(Number),
    ci95: expect.any(Number),
    unit: 'kRUB/month',
  })
  for (const key of MEASURE_KEYS) expect(found).toHaveProperty(`measures.${key}`)
})

test('with one replication there is no interval, and the last seed is followed by the first', () => {
  const one = simulate('--form', 'cells', '--seed', '4294967295', ...SHORT, '--reps', '1', '--json')
  expect(JSON.parse(one.out)).toMatchObject({ measures: { revenue: { ci95: null } } })
  expect(one.out).toContain('one replication')
  expect(simulate('--form', 'cells', '--seed', '4294967295', ...SHORT).code).toBe(0)
})

test('every parameter that can be set is explained to whoever gets it wrong', () => {
  const open = PARAMETER_NAMES.filter(name => !PARAMETERS[name].moveOnly)
  expect(open.filter(name => (ABOUT[name] ?? '') === '')).toEqual([])
})
