import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { FORMS } from '../../src/simulation/forms.ts'
import { verdict } from './report.ts'

/** Customers a CPU second that simjs makes on the machine whose milliseconds are the goals (specification § 14). */
const SIMJS_THERE = 555_000

/**
 * Prints the table of the whole model; `core` is events a second of the bare core in this run, `simjs` customers a
 * second of that engine: by it milliseconds of this machine become those of the machine of the goals.
 */
export function modelTable(core: number, simjs: number | undefined, rounds: number): void {
  console.log('\nThe whole model, events a CPU second ÷ those of the core')
  for (const people of [12, 24]) for (const form of FORMS) department(form, people, 48, 0.18, core, rounds)
  for (const form of FORMS) department(form, 200, 120, 0.12, core, 1)
  if (simjs)
    console.log(
      `Milliseconds there: on the machine of the goals, ${(SIMJS_THERE / simjs).toFixed(2)} times as fast by simjs`,
    )
  const moves = Array.from({ length: rounds }, () => measure('slider'))
  const line = (what: string, part: string, goal: number, ambitious: number): void => {
    const here = 1000 * Math.min(...moves.map(move => move[part] ?? Infinity))
    const there = simjs === undefined ? here : (here * simjs) / SIMJS_THERE
    const said =
      there > goal
        ? `missed by ${Math.round(100 * (there / goal - 1))} %`
        : `reached${there > ambitious ? '' : ' *'}`
    console.log(
      `${what.padEnd(38)}${Math.round(here)} ms of CPU here, ${Math.round(there)} there; goal ${goal}, * ${ambitious}: ${said}`,
    )
  }
  line('slider: first weeks of one form', 'firstWeeks', 50, 25)
  line('slider: first weeks of all four', 'allForms', 200, 100)
  line('slider: everything', 'everything', 300, 150)
}

function department(
  form: string,
  people: number,
  months: number,
  goal: number,
  core: number,
  rounds: number,
): void {
  const large = people === 200
  const words = [form, String(people), String(months), ...(large ? ['cold'] : [])]
  const runs = Array.from({ length: rounds }, () => measure(...words))
  const seconds = Math.min(...runs.map(run => run['seconds'] ?? Infinity))
  const { events = 0, heap = 0, peak = 0 } = runs[0] ?? {}
  const ratio = events / seconds / core
  const memory = large ? `peak of the process ${Math.round(peak)} MB (goal 150)` : heapOf(people, heap)
  console.log(
    `${`${form}, ${people} people, ${months} months`.padEnd(38)}${(events / 1e6).toFixed(2)} M events  ${seconds.toFixed(2)} s  ${ratio.toFixed(3)}  ${verdict(ratio, goal, null)}; ${memory}`,
  )
}

const heapOf = (people: number, heap: number): string =>
  `heap ${heap.toFixed(1)} MB${people === 12 ? ' (goal 16)' : ''}`

function measure(...words: string[]): Record<string, number> {
  const { stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', join(import.meta.dirname, 'model.ts'), ...words],
    { encoding: 'utf8' },
  )
  return JSON.parse(stdout)
}
