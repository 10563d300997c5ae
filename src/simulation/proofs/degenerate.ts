import { Streams } from '#simulation/chance/streams.ts'
import type { Setting } from '#simulation/department.ts'
import type { CellPlan, DepartmentPlan } from '#simulation/forms.ts'
import { interval } from '#simulation/intervals.ts'
import { type Changes, settle } from '#simulation/parameters.ts'
import { comesUp } from '#simulation/rules/working.ts'
import { Run } from '#simulation/run.ts'
import { MONTH } from '#simulation/time.ts'

/** A cell of `count` people who do only the activities with these letters. */
export function only(own: string, count = 1): CellPlan {
  const pay = { base: 0, rateNew: 0, rateOld: 0, perLead: 0 }
  return { segment: 'all', links: 0, handOver: 0, roles: [{ role: own, count, own, cover: '', pay }] }
}

/** Several such groups as one cell. */
export function together(...cells: readonly CellPlan[]): CellPlan {
  return { ...only('', 0), roles: cells.flatMap(({ roles }) => roles) }
}

/** Nobody is away, nobody leaves, nothing costs run-up, every duration is exponential. */
const PLAIN: Changes = {
  clients: 0,
  warmUp: 0,
  erlang: 1,
  enquiriesPerHead: 0,
  leadPerCall: 0,
  absencesPerYear: 0,
  quitPerYear: 0,
  switchMinutes: 0,
  warehouseMinutes: 0,
  fluency: 0,
  kappa: 0,
  churn: 0,
  careMinutes: 0,
}

/** A degenerate department: `hours` long, with these cells and these settings changed from the plain ones. */
export function degenerate(
  cells: readonly CellPlan[],
  changes: Changes,
  hours: number,
  more: Omit<Partial<Setting>, 'plan'> = {},
): Run {
  const plan: DepartmentPlan = { cells, care: null }
  const managers = cells.reduce((sum, { roles }) => sum + roles.reduce((n, { count }) => n + count, 0), 0)
  const parameters = settle({ ...PLAIN, managers, ...changes })
  const setting = { seed: 1, headStarts: [0, 0, 0, 0, 0, 0, 0], ...more, plan }
  return new Run({ ...parameters, months: hours / MONTH }, setting, hours)
}

/** Enquiries an hour, as the parameter says it for n people. */
export const enquiries = (perHour: number, people: number): Changes => ({
  enquiriesPerHead: (perHour * 7) / people,
})

/** The first of the eight seeds. They are fixed: a right engine misses one 95 % interval in twenty. */
export const FIRST = 3000

/** Mean and interval of what `measure` finds in eight runs. */
export function eight(measure: (seed: number) => number): { mean: number; half: number } {
  const { mean, ci95 } = interval(Array.from({ length: 8 }, (_, i) => measure(FIRST + i)))
  return { mean: mean ?? NaN, half: ci95 ?? NaN }
}

/** Waits in hours before work of that activity began. */
export function waits(run: Run, activity: number): number[] {
  const found: number[] = []
  for (const { kind, a, b } of run.department.facts ?? [])
    if (kind === 'workBegan' && a === activity) found.push(b)
  return found
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Tasks that come as a Poisson stream, each of a random kind, for the only cell; runs to the end. */
export function injectPoisson(run: Run, kinds: readonly number[], perHour: number, meanHours: number): void {
  const d = run.department
  const cell = d.cells[0]
  const luck = new Streams(d.setting.seed + 1_000_000)
  luck.open(0, 99, 0)
  for (let at = luck.exponential(0) / perHour; at < run.end; at += luck.exponential(0) / perHour) {
    run.advance(at)
    const kind = kinds[Math.floor(luck.uniform(0) * kinds.length)]
    if (cell === undefined || kind === undefined) throw new Error('no cell, or no kind of work')
    comesUp(d, cell, d.newTask(kind, null, meanHours * luck.exponential(0)))
  }
  run.advance()
}
