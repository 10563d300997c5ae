import { casesOf } from '#course/model/cases.ts'
import type { Declaration, Settings } from '#course/model/declaration.ts'
import { asked, exactly, readOut } from '#course/model/reads.ts'
import type { Report } from '#simulation/door/order.ts'
import type { Piece } from '#simulation/door/strip.ts'
import type { Interval } from '#simulation/intervals.ts'
import { engine } from './engine.ts'
import { NOTHING } from './shape.ts'

/** How far a run has come. */
export interface Outcome {
  readonly values: Readonly<Record<string, Interval>>
  /** Replications that stand behind the values. */
  readonly runs: number
  /** While none is finished: how much of the first is done, 0–1. */
  readonly share: number | undefined
  readonly strip: readonly Piece[]
  readonly done: boolean
}

/**
 * Runs a declaration as its controls stand; what needs no run is told at once. All of this arrives with the first
 * run of a page, as the engine does.
 * @returns stops it
 */
export function run(
  declaration: Declaration,
  settings: Settings,
  seed: number,
  reps: number,
  hear: (outcome: Outcome) => void,
): () => void {
  const tell = (report: Report, done: boolean): void => hear(outcomeOf(declaration, settings, report, done))
  tell({ finished: [], running: null, strip: null }, false)
  const order = {
    cases: Object.values(casesOf(declaration, settings)),
    reads: asked(declaration.reads),
    seed,
    reps,
    strip: declaration.chart.kind === 'strip',
  }
  return engine.run(order, tell)
}

function outcomeOf(
  declaration: Declaration,
  settings: Settings,
  { finished, running, strip }: Report,
  done: boolean,
): Outcome {
  const rows = finished.length > 0 ? finished : running ? [running.values] : []
  const values = declaration.reads.map(read => {
    if (read.exact) return [read.id, { mean: exactly(declaration, read, settings), ci95: null }]
    return [read.id, rows.length > 0 ? readOut(declaration, read, rows) : NOTHING]
  })
  return {
    values: Object.fromEntries(values),
    runs: finished.length,
    share: running?.share,
    strip: strip ?? [],
    done,
  }
}
