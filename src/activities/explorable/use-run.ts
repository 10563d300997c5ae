import { useEffect, useState } from 'preact/hooks'
import { casesOf, presetOf } from '#course/model/cases.ts'
import { type Declaration, REPS, SEED, type Settings } from '#course/model/declaration.ts'
import { asked, exactly, readOut } from '#course/model/reads.ts'
import type { Report } from '#simulation/door/order.ts'
import { engine } from './engine.ts'
import { type Known, NOTHING, type Shown } from './shape.ts'

/** The preset at which the controls stand, if they stand at one. */
export function presetAt(declaration: Declaration, settings: Settings): string | undefined {
  return declaration.presets.find(({ id }) => {
    const preset = presetOf(declaration, id)
    return Object.keys(preset).every(name => preset[name] === settings[name])
  })?.id
}

/**
 * Runs what the controls say, as long as `on`: the first replication is shown as it goes, further ones narrow the
 * intervals. What was computed beforehand, with the same seed, is shown at once and not run again.
 * @returns what to show, the last report, whether the engine is at work, and a way to stop it
 */
export function useRun(
  declaration: Declaration,
  known: Known,
  settings: Settings,
  seed: number,
  on: boolean,
) {
  const [report, setReport] = useState<Report>()
  const [working, setWorking] = useState(false)
  const [stop, setStop] = useState<() => void>(() => () => {})
  const ready = seed === SEED ? known[presetAt(declaration, settings) ?? ''] : undefined
  const strip = declaration.chart.kind === 'strip'
  const reps = ready ? (strip ? 1 : 0) : (declaration.reps ?? REPS)

  useEffect(() => {
    setReport(undefined)
    if (!on || reps === 0) return
    setWorking(true)
    const order = {
      cases: Object.values(casesOf(declaration, settings)),
      reads: asked(declaration.reads),
      seed,
      reps,
      strip,
    }
    const cancel = engine.run(order, (next, done) => {
      setReport(next)
      if (done) setWorking(false)
    })
    const halt = () => {
      cancel()
      setWorking(false)
    }
    setStop(() => halt)
    return halt
  }, [declaration, settings, seed, on, reps, strip])

  const finished = report?.finished ?? []
  const rows = finished.length > 0 ? finished : report?.running ? [report.running.values] : []
  const values = Object.fromEntries(
    declaration.reads.map(read => {
      if (read.exact) return [read.id, { mean: exactly(declaration, read, settings), ci95: null }]
      const [mean = null, ci95 = null] = ready?.[read.id] ?? []
      return [read.id, ready ? { mean, ci95 } : rows.length > 0 ? readOut(declaration, read, rows) : NOTHING]
    }),
  )
  const shown: Shown = {
    values: on ? values : {},
    runs: ready ? (declaration.reps ?? REPS) : finished.length,
  }
  return { shown, report, working: working && !ready, stop }
}
