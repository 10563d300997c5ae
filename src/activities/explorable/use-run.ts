import { useEffect, useState } from 'preact/hooks'
import { presetOf } from '#course/model/controls.ts'
import { type Declaration, REPS, SEED, type Settings } from '#course/model/declaration.ts'
import type { Outcome } from './running.ts'
import type { Known, Shown } from './shape.ts'

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
 * @returns what to show, how far the run has come, whether the engine is at work, and a way to stop it
 */
export function useRun(
  declaration: Declaration,
  known: Known,
  settings: Settings,
  seed: number,
  on: boolean,
) {
  const [outcome, setOutcome] = useState<Outcome>()
  const [working, setWorking] = useState(false)
  const [stop, setStop] = useState<() => void>(() => () => {})
  const ready = seed === SEED ? known[presetAt(declaration, settings) ?? ''] : undefined
  const all = declaration.reps ?? REPS
  const reps = !ready ? all : declaration.chart.kind === 'strip' ? 1 : 0

  useEffect(() => {
    setOutcome(undefined)
    if (!on || reps === 0) return
    /** Null once it is stopped. */
    let cancel: (() => void) | undefined | null
    const halt = () => {
      cancel?.()
      cancel = null
      setWorking(false)
    }
    setWorking(true)
    setStop(() => halt)
    import('./running.ts').then(running => {
      if (cancel === null) return
      cancel = running.run(declaration, settings, seed, reps, next => {
        setOutcome(next)
        if (next.done) setWorking(false)
      })
      // Neither at hand nor to be had: the page is as it was.
    }, halt)
    return halt
  }, [declaration, settings, seed, on, reps])

  const values = ready
    ? Object.fromEntries(Object.entries(ready).map(([id, [mean, ci95]]) => [id, { mean, ci95 }]))
    : outcome?.values
  const shown: Shown = { values: (on && values) || {}, runs: ready ? all : (outcome?.runs ?? 0) }
  return { shown, outcome, working: working && !ready, stop }
}
