import type { VNode } from 'preact'
import { Inline } from '../../prediction/Inline.tsx'
import type { Point } from './points.ts'
import type { Stage } from './stage.ts'

type Props = {
  readonly stage: Stage
  readonly points: readonly Point[]
  /** Plays on from the decision at this place. */
  readonly onAgain: (at: number) => void
}

/** The third part: where the run turned, and what an experienced head would have done there. */
export function Points({ stage, points, onAgain }: Props): VNode {
  const { say } = stage
  const held = points.every(({ kind }) => kind === 'held')
  return (
    <section class="debrief-part" aria-labelledby="debrief-points">
      <h2 id="debrief-points">{say(held ? 'heading.held' : 'heading.points')}</h2>
      <ol class="debrief-points" role="list">
        {points.map(point => (
          <li key={point.at} class="debrief-point">
            <div class="debrief-point-head">
              <span class="debrief-number is-turned">{point.at + 1}</span>
              <h3>
                <Inline text={point.title} />
              </h3>
              <small>{say('week', { week: point.week })}</small>
            </div>
            <dl>
              <div>
                <dt>{say('point.chose')}</dt>
                <dd>
                  <strong>
                    <Inline text={point.chose} />
                  </strong>
                  <p class="note">
                    <Inline text={point.why} />
                  </p>
                </dd>
              </div>
              <div>
                <dt>{say('point.replay')}</dt>
                <dd>
                  <p>
                    <Inline text={point.replay} />
                  </p>
                </dd>
              </div>
              <div>
                {' '}
                <dt>{say('point.expert')}</dt>
                <dd>
                  <p>
                    <Inline text={point.expert} /> <Inline text={point.expertWhy} />
                  </p>
                  {point.grounds && (
                    <p class="note">
                      <Inline text={point.grounds} />
                    </p>
                  )}
                  {point.reasonable && (
                    <p class="debrief-reasonable">
                      <Inline text={point.reasonable} />
                    </p>
                  )}
                  <p class="debrief-principle">
                    <Inline text={point.principle} />
                  </p>
                </dd>
              </div>
            </dl>
            <button class="button button--text" type="button" onClick={() => onAgain(point.at)}>
              {say('again.from', { n: point.at + 1 })}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The fourth part: what the nodes of the turning points would have answered. */
export function Asked({ stage, points }: Omit<Props, 'onAgain'>): VNode {
  const { say } = stage
  return (
    <section class="debrief-part" aria-labelledby="debrief-asked">
      <h2 id="debrief-asked">{say('heading.asked')}</h2>
      <dl class="debrief-asked">
        {points.map(({ at, title, asked }) => (
          <div key={at}>
            <dt>
              <small>{say('asked.at', { n: at + 1, title })}</small>
              <Inline text={asked.question} />
            </dt>
            <dd>
              <Inline text={asked.answer} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
