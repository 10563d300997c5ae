import type { VNode } from 'preact'
import type { Facts } from '#learner/fact.ts'
import { Inline } from '../../prediction/Inline.tsx'
import type { Stage } from './stage.ts'
import { labelsOfOlder, type Older } from './which.ts'

type Props = {
  readonly stage: Stage
  readonly facts: Facts
  readonly run: Older
  readonly player: string
}

/** A run whose sums have changed since: it cannot be played again, so only its decisions are told. */
export function OlderRun({ stage, facts, run, player }: Props): VNode {
  const { say, script } = stage
  return (
    <div class="debrief-older">
      <h1>
        <Inline text={say('none.title', { title: script.title })} />
      </h1>
      <p class="lede">{say('older')}</p>
      <ol class="debrief-older-list">
        {labelsOfOlder(stage, facts, run).map(({ title, choice }) => (
          <li key={title}>
            <Inline text={title} />
            <b>
              <Inline text={choice} />
            </b>
          </li>
        ))}
      </ol>
      <p class="no-print">
        <a href={player}>
          <Inline text={say('none.toScenario', { title: script.title })} />
        </a>
      </p>
    </div>
  )
}
