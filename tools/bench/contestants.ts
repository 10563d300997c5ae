import { spawnSync } from 'node:child_process'

/** What our core is measured beside; `goal` is the least ratio ours ÷ theirs of § 14, `ambitious` the other one. */
export interface Contestant {
  readonly label: string
  readonly command: readonly string[]
  readonly customers: number
  readonly goal: number | null
  readonly ambitious: number | null
}

const MILLION = 1_000_000

function engine(
  label: string,
  module: string,
  goal: number | null,
  more: { run?: string; customers?: number; ambitious?: number } = {},
): Contestant {
  const { run = 'run', customers = MILLION, ambitious = null } = more
  return { label, command: ['node', 'one.ts', module, run], customers, goal, ambitious }
}

/** The model's own event list, random numbers and nothing else. */
export const OURS = engine('ours', 'ours', null)

/** Debian's SimPy belongs to the system's Python, which need not be the first on PATH. */
const python = ['python3', '/usr/bin/python3', 'python'].find(
  program => spawnSync(program, ['-c', 'import simpy']).status === 0,
)

export const CONTESTANTS: readonly Contestant[] = [
  engine('simjs 2.0.3', 'simjs', 8, { customers: 200_000, ambitious: 13 }),
  engine('simscript 1.0.37', 'simscript', 150, { customers: 20_000 }),
  ...(python === undefined
    ? []
    : [
        {
          label: 'SimPy (Python)',
          command: [python, 'simpy-mm8.py'],
          customers: 50_000,
          goal: 35,
          ambitious: null,
        },
      ]),
  engine('same loop on heap-js 2.7.1', 'heap-js', 1.5),
  engine('same loop on tinyqueue 3.0.0', 'tinyqueue', 1.2),
  engine('same loop on flatqueue 3.1.0', 'flatqueue', 1),
  engine('limit: bare heap, 2 push + pop', 'limits', 0.37, { run: 'bareHeap' }),
  engine('limit: numbers alone, own ln', 'limits', 0.46, { run: 'numbersByLogarithm' }),
  engine('limit: numbers alone, ziggurat', 'limits', null, { run: 'numbersByZiggurat' }),
  engine('limit: recursion, own ln', 'limits', 0.5, { run: 'recursionByLogarithm', ambitious: 0.8 }),
  engine('limit: recursion, ziggurat', 'limits', null, { run: 'recursionByZiggurat' }),
  engine('numbers with Math.log (not allowed)', 'limits', null, { run: 'numbersByMath' }),
]
