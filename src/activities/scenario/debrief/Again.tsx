import type { RefObject, VNode } from 'preact'
import { useState } from 'preact/hooks'
import { learner } from '#learner/here.ts'
import { Inline } from '../../prediction/Inline.tsx'
import type { KeptRun } from '../runs.ts'
import { begunFrom, type Endings } from './again.ts'
import { ChainTable } from './ChainTable.tsx'
import type { Stage } from './stage.ts'
import type { ToldRun } from './told-run.ts'

type Props = {
  readonly section: RefObject<HTMLElement | null>
  readonly stage: Stage
  readonly run: KeptRun
  readonly told: ToldRun
  readonly endings: Endings
  /** Address of the scenario, where the new run is played. */
  readonly player: string
  /** Place of the decision to change. */
  readonly at: number
  readonly onPick: (at: number) => void
}

/** The sixth part: the same start once more with one decision changed, and which endings there are. */
export function Again({ section, stage, run, told, endings, player, at, onPick }: Props): VNode {
  const { say, script } = stage
  const [forecast, setForecast] = useState('')

  function begin(event: Event): void {
    event.preventDefault()
    learner.record(begunFrom(stage, run, at, forecast || undefined))
    window.location.href = player
  }

  return (
    <section class="debrief-part" ref={section} aria-labelledby="debrief-again-title" tabIndex={-1}>
      <h2 id="debrief-again-title">{say('heading.again')}</h2>
      <div class="debrief-again">
        <form class="debrief-begin no-print" onSubmit={begin}>
          <div>
            <label class="label" for="debrief-decision">
              {say('again.decision')}
            </label>
            <select
              class="field"
              id="debrief-decision"
              value={at}
              onChange={({ currentTarget }) => onPick(Number(currentTarget.value))}
            >
              {told.timeline.decisions.map(({ n, title, choice }) => (
                <option key={n} value={n - 1}>
                  {say('again.option', { n, title, choice })}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label class="label" for="debrief-forecast">
              {say('again.forecast')}
            </label>
            <select
              class="field"
              id="debrief-forecast"
              value={forecast}
              onChange={({ currentTarget }) => setForecast(currentTarget.value)}
            >
              <option value="">{say('again.noForecast')}</option>
              {script.endings.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <button class="button button--primary" type="submit">
            {say('again.play', { n: at + 1 })}
          </button>
          <p class="note">{say('again.kept')}</p>
        </form>
        <div class="debrief-endings">
          <EndingList name={say('endings.seen')} titles={endings.seen} />
          <EndingList name={say('endings.unseen')} titles={endings.unseen} />
        </div>
        {told.numbers && (
          <p class="debrief-numbers">
            <Inline text={told.numbers} />
          </p>
        )}
        {told.chain && <ChainTable stage={stage} chain={told.chain} />}
      </div>
    </section>
  )
}

function EndingList({ name, titles }: { name: string; titles: readonly string[] }): VNode | null {
  if (titles.length === 0) return null
  return (
    <div>
      <h3>{name}</h3>
      <ul role="list">
        {titles.map(title => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </div>
  )
}
