import { useEffect, useRef } from 'preact/hooks'
import { leftOf } from '../room/countdown.ts'
import { noVote } from '../room/votes.ts'
import { type Phase, secondsOf } from './phases.ts'
import { slideId } from './route.ts'
import type { UsedScenario } from './use-scenario.ts'

/** Two windows start the countdown of a step at once: the later one lets it be. */
const JUST = 3000

/**
 * What a step of a decision sets off: its countdown, and which vote is counted. Only when it is entered, so that a
 * reload in the middle starts nothing anew.
 */
export function useSigns(
  { state, dispatch, view }: UsedScenario,
  node: string,
  phase: Phase | undefined,
): void {
  const before = useRef<Phase | undefined>(undefined)
  useEffect(() => {
    const came = before.current !== undefined && before.current !== phase
    before.current = phase
    if (!phase) return
    const slide = slideId(view.book.program.id, node)
    const vote = state.votes[slide] ?? noVote
    const round = phase === 'second' ? 2 : phase === 'vote' ? 1 : vote.round
    if (vote.round !== round) dispatch({ type: 'round', slide, round })
    if (!came) return
    const seconds = secondsOf[phase]
    const { exercise } = state
    const isOurs = exercise?.slide === slide
    if (seconds === undefined) {
      if (isOurs) dispatch({ type: 'finish' })
    } else if (
      !isOurs ||
      exercise.total !== seconds * 1000 ||
      leftOf(exercise, Date.now()) < exercise.total - JUST
    )
      dispatch({ type: 'start', slide, minutes: seconds / 60 })
  }, [phase, node])
}
