import type { VNode } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { Again } from './Again.tsx'
import { endingsOf } from './again.ts'
import { Opening } from './Opening.tsx'
import { Own } from './Own.tsx'
import { Asked, Points } from './Points.tsx'
import type { Stage } from './stage.ts'
import { TimelinePart } from './TimelinePart.tsx'
import { toldRun } from './told-run.ts'
import type { Debriefed, Finished } from './which.ts'

type Props = {
  readonly stage: Stage
  readonly run: Finished
  readonly runs: readonly Debriefed[]
  readonly player: string
}

/** The six parts of a debrief, in their order. */
export function FinishedRun({ stage, run, runs, player }: Props): VNode {
  const told = useMemo(() => toldRun(stage, run), [stage, run.id, run.decisions.length])
  const { first } = told
  const [at, setAt] = useState(first?.at ?? 0)
  const again = useRef<HTMLElement>(null)
  function playFrom(place: number): void {
    setAt(place)
    again.current?.focus()
  }
  const turned = new Set(told.points.map(point => point.at + 1))
  return (
    <>
      <Opening stage={stage} told={told} first={first} onAgain={playFrom} />
      <TimelinePart stage={stage} timeline={told.timeline} turned={turned} />
      <Points stage={stage} points={told.points} onAgain={playFrom} />
      <Asked stage={stage} points={told.points} />
      <Own stage={stage} question={told.outcome.question} />
      <Again
        section={again}
        stage={stage}
        run={run}
        told={told}
        endings={endingsOf(stage, runs)}
        player={player}
        at={at}
        onPick={setAt}
      />
    </>
  )
}
