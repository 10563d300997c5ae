import type { VNode } from 'preact'
import { endingTitle, type Stage } from './stage.ts'
import type { Debriefed } from './which.ts'

type Props = { readonly stage: Stage; readonly runs: readonly Debriefed[]; readonly open: string | undefined }

/** One's runs, the latest first, to switch between their debriefs. */
export function RunList({ stage, runs, open }: Props): VNode {
  const { say, language } = stage
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' })
  return (
    <nav class="debrief-part debrief-runs" aria-labelledby="debrief-runs">
      <h2 id="debrief-runs">{say('heading.runs')}</h2>
      <ol role="list">
        {runs
          .map((run, place) => (
            <li key={run.id}>
              <a href={`#run=${run.id}`} aria-current={run.id === open ? 'true' : undefined}>
                {say(run.kind === 'finished' ? 'run.finished' : 'run.older', {
                  n: place + 1,
                  day: day.format(run.at * 1000),
                  ending: run.kind === 'finished' ? endingTitle(stage, run.ending) : '',
                })}
              </a>
            </li>
          ))
          .reverse()}
      </ol>
    </nav>
  )
}
