import type { VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { useFacts } from '#learner/use-facts.ts'
import { Inline } from '../../prediction/Inline.tsx'
import { FinishedRun } from './FinishedRun.tsx'
import { OlderRun } from './OlderRun.tsx'
import { RunList } from './RunList.tsx'
import { type StageProps, stageOf } from './stage.ts'
import { askedIn, chosen, debriefed } from './which.ts'

export type DebriefProps = StageProps & {
  /** Address of the scenario. */
  readonly player: string
}

/** The debrief of one of the learner's runs; without one, what it is and the way to the scenario. */
export function Debrief({ player, ...props }: DebriefProps): VNode {
  const facts = useFacts()
  const stage = useMemo(() => stageOf(props), [props.program, props.language])
  const runs = useMemo(() => debriefed(stage, facts), [stage, facts])
  const [asked, setAsked] = useState<string>()
  const [isAwake, setAwake] = useState(false)

  useEffect(() => {
    // An anchor within the page leaves the run as it is.
    const look = () => setAsked(before => askedIn(window.location.hash) ?? before)
    look()
    setAwake(true)
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])

  const { say, script } = stage
  const run = chosen(runs, asked)
  return (
    <div class={isAwake ? 'debrief' : 'debrief is-waiting'}>
      <p class="debrief-kicker">
        <a href={player}>
          <Inline text={script.title} />
        </a>
        <span>{say('kicker')}</span>
      </p>
      {run?.kind === 'finished' ? (
        <FinishedRun key={run.id} stage={stage} run={run} runs={runs} player={player} />
      ) : run ? (
        <OlderRun stage={stage} facts={facts} run={run} player={player} />
      ) : (
        <div class="debrief-none">
          <h1>
            <Inline text={say('none.title', { title: script.title })} />
          </h1>
          <p class="lede">{say('none.what')}</p>
          <p class="debrief-offer">
            <span class="needs-script">{say('none.offer')}</span>
            <span class="without-script">{say('none.noScript')}</span>{' '}
            <a href={player}>
              <Inline text={say('none.toScenario', { title: script.title })} />
            </a>
          </p>
        </div>
      )}
      {runs.length > 1 && <RunList stage={stage} runs={runs} open={run?.id} />}
    </div>
  )
}
