/** The sixth part: from where the run can be played on, and which endings were seen. */
import { begun, type KeptRun } from '../runs.ts'
import type { Stage } from './stage.ts'
import type { Debriefed } from './which.ts'

export type Endings = { readonly seen: readonly string[]; readonly unseen: readonly string[] }

/** Titles of the endings that the finished runs came to, and of the others. */
export function endingsOf({ script }: Stage, runs: readonly Debriefed[]): Endings {
  const met = new Set(runs.flatMap(run => (run.kind === 'finished' ? [run.ending] : [])))
  const titles = (seen: boolean) =>
    script.endings.filter(({ id }) => met.has(id) === seen).map(({ title }) => title)
  return { seen: titles(true), unseen: titles(false) }
}

/** The deed that begins the same run once more, from the decision at this place on. */
export function begunFrom(stage: Stage, run: KeptRun, at: number, forecast: string | undefined) {
  return begun(stage.program, run.start, run.seed, forecast, { run: run.id, at })
}
