import { useState } from 'preact/hooks'
import type { Place, Sure } from '#learner/fact.ts'
import { learner } from '#learner/here.ts'
import { useFacts } from '#learner/use-facts.ts'
import type { Posed } from './pose.ts'
import { draftOf, type Standing, standing } from './standing.ts'
import { typedBefore } from './take-over.ts'
import type { Phase, View } from './view.ts'

export type ItemMachine = {
  readonly state: Standing
  readonly phase: Phase
  /** What stands in the controls. */
  readonly said: readonly string[]
  change(said: readonly string[]): void
  /** Nothing said: the key is asked for. */
  answer(said: readonly string[], sure?: Sure): void
  /** After a miss: back to the controls. */
  again(): void
}

/** The machine of one item: asked, missed once (key closed), open. All but the half-done answer is in the facts. */
export function useItem(posed: Posed, view: View, place: Place, round?: number): ItemMachine {
  const facts = useFacts()
  const state = standing(facts, posed, place, round)
  const [retried, retry] = useState(0)
  const [typed, type] = useState(() => typedBefore(posed.id))
  const draft = `${posed.id}.draft`
  const isMissed = posed.answer !== undefined && state.tries > retried
  const phase = state.open ? 'open' : isMissed ? 'missed' : 'asking'
  const before = state.tries > 0 ? state.said : draftOf(facts, posed.id)
  const untouched = view.untouched?.(posed) ?? []
  return {
    state,
    phase,
    said: phase === 'asking' ? (typed ?? before ?? untouched) : state.said,
    change(said) {
      type(said)
      learner.recordSoon({ kind: 'value', about: draft, value: said })
    },
    answer(said, sure) {
      const { lock } = posed
      const deed = { kind: 'answer', about: posed.id, said, place, round: state.round, lock } as const
      learner.record(sure === undefined ? deed : { ...deed, sure })
      // The half-done answer is done: a new round begins with empty controls.
      if (typed || draftOf(facts, posed.id)) learner.record({ kind: 'value', about: draft, value: null })
      type(undefined)
    },
    again: () => retry(state.tries),
  }
}
