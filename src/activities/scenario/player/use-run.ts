import { useEffect, useState } from 'preact/hooks'
import type { Program } from '#course/scenario/program.ts'
import type { Facts, Value } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'
import { useFacts } from '#learner/use-facts.ts'
import type { Decision } from '../machine.ts'
import type { Start } from '../morning.ts'
import { begun, beside, deedOf, type KeptRun, runsOf, versionOf } from '../runs.ts'

/** The run that this tab plays. Another tab may play another one: each keeps its own in the state of its page. */
export type UsedRun = {
  /** The facts of this device have been read. */
  readonly live: boolean
  readonly runs: readonly KeptRun[]
  readonly run: KeptRun | undefined
  /** How far the learner has gone on: 2k − 1 behind the consequence of decision k, 2k behind its weeks. */
  readonly gone: number
  begin(start: Start, seed: number, forecast: string | undefined): void
  decide(node: number, decision: Decision, seats?: readonly string[]): void
  takeBack(node: number): void
  goOn(to: number): void
  /** Leaves this run as it is and asks how to begin another one. */
  leave(): void
}

/** @param nodes how many decisions a whole run has */
export function useRun(program: Program, isOver: (run: KeptRun) => boolean): UsedRun {
  const facts = useFacts()
  const runs = runsOf(facts, program)
  const [mine, setMine] = useState<string>()
  const [live, enliven] = useState(false)
  useEffect(() => {
    const kept = runsOf(learner.$facts.get(), program)
    const here = kept.find(({ id }) => id === tabsRun())
    take((here ?? kept.findLast(run => run.version === versionOf(program) && !isOver(run)))?.id)
    enliven(true)
  }, [])

  function take(id: string | undefined): void {
    setMine(id)
    history.replaceState({ ...history.state, run: id }, '')
  }
  const run = runs.find(({ id }) => id === mine && live)
  const id = run?.id ?? ''
  const kept = beside(program.id, id)
  return {
    ...{ live, runs, run },
    gone: Math.max(Number(valueIn(facts, kept.gone) ?? 0), 2 * (run?.from?.at ?? 0)),
    begin(start, seed, forecast) {
      learner.record(begun(program, start, seed, forecast))
      take(runsOf(learner.$facts.get(), program).at(-1)?.id)
    },
    decide(node, decision, seats) {
      if (seats) learner.record({ kind: 'value', about: kept.seats, value: seats })
      learner.record(deedOf(program, id, node, decision))
    },
    takeBack: node => learner.record(deedOf(program, id, node)),
    goOn: to => learner.record({ kind: 'value', about: kept.gone, value: to }),
    leave: () => take(undefined),
  }
}

/** The run of this tab, which survives a reload and no more. */
function tabsRun(): unknown {
  const { state }: { state: unknown } = history
  return typeof state === 'object' && state !== null && 'run' in state ? state.run : undefined
}

export function valueIn(facts: Facts, about: string): Value | undefined {
  for (const fact of facts.values()) if (fact.kind === 'value' && fact.about === about) return fact.value
  return undefined
}
