import type { VNode } from 'preact'
import { Inline } from '../../prediction/Inline.tsx'
import type { Point } from './points.ts'
import type { Stage } from './stage.ts'
import type { ToldRun } from './told-run.ts'

type Props = {
  readonly stage: Stage
  readonly told: ToldRun
  readonly first: Point | undefined
  readonly onAgain: (at: number) => void
}

/** The first part: how it ended, what was expected, and three facts. */
export function Opening({ stage, told, first, onAgain }: Props): VNode {
  const { say } = stage
  const { outcome } = told
  return (
    <section class="debrief-opening" aria-labelledby="debrief-title">
      <div>
        <h1 class="title" id="debrief-title">
          <Inline text={outcome.title} />
        </h1>
        <p class="debrief-forecast">
          <Inline text={outcome.forecast} />
        </p>
        {outcome.wanted && (
          <p class="note">
            <Inline text={outcome.wanted} />
          </p>
        )}
        <p class="lede">
          <Inline text={outcome.text} />
        </p>
        <div class="actions no-print">
          {first && (
            <button class="button button--primary" type="button" onClick={() => onAgain(first.at)}>
              {say('again.from', { n: first.at + 1 })}
            </button>
          )}
          <button class="button" type="button" onClick={() => window.print()}>
            {say('print')}
          </button>
        </div>
      </div>
      <dl class="debrief-facts">
        {outcome.facts.map(({ name, value }) => (
          <div key={name}>
            <dt>
              <Inline text={name} />
            </dt>
            <dd class={value.length <= 14 ? 'is-short' : undefined}>
              <Inline text={value} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{say('plan')}</dt>
          <dd>
            <Inline text={outcome.plan} />
          </dd>
        </div>
      </dl>
    </section>
  )
}
