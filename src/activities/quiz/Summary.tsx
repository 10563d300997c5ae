import type { VNode } from 'preact'
import type { ItemRecord } from '#learner/item-record.ts'
import { resultsByObjective } from '#learner/objectives.ts'
import { CALIBRATION_FROM, calibration, checkState } from '#learner/progress.ts'
import { Inline } from '../prediction/Inline.tsx'
import { CalibrationChart } from './CalibrationChart.tsx'
import type { Posed } from './pose.ts'
import { fill, type Words } from './view.ts'

/** A line of the table: an objective by its short name, with the lessons that teach it. */
export type Topic = {
  readonly id: string
  readonly theme: string
  readonly lessons: readonly { readonly href: string; readonly title: string }[]
}

type SummaryProps = {
  readonly items: readonly Posed[]
  readonly topics: readonly Topic[]
  readonly records: ReadonlyMap<string, ItemRecord>
  readonly pass: number
  readonly words: Words
  readonly retry: () => void
  readonly goTo: (item: string) => void
  /** A question of an earlier round is not on the page any more. */
  readonly canGoTo: (item: string) => boolean
}

/** The end of a check: the score in words, topics with the way back, what was sure and wrong, calibration. */
export function Summary({ items, topics, records, pass, words, retry, goTo, canGoTo }: SummaryProps): VNode {
  const outline = { items: items.map(({ id, objective }) => ({ id, objective })) }
  const state = checkState(records, outline)
  const right = items.filter(item => records.get(item.id)?.best === 1).length
  const missed = items.filter(item => (records.get(item.id)?.best ?? 0) < 1)
  const sureAndWrong = items.filter(item => records.get(item.id)?.sureAndWrong)
  const results = resultsByObjective(records, outline)
  const lines = calibration(records, id => items.find(item => item.id === id)?.parts.length ?? 0)
  const judged = lines.reduce((sum, { all }) => sum + all, 0)
  const score = fill(words['score'], { right, all: items.length })
  return (
    <>
      <h2 class="check-score" tabIndex={-1}>
        {`${score} ${words[!state.done ? 'unfinished' : state.credit >= pass ? 'passed' : 'notPassed']}`}
      </h2>
      <p class="note">{fill(words['passNote'], { pass: Math.round(pass * 100) })}</p>
      {sureAndWrong.length > 0 && (
        <section>
          <h3>{words['sureAndWrong']}</h3>
          <ul role="list">
            {sureAndWrong.map(item => (
              <li key={item.id}>
                {canGoTo(item.id) ? (
                  <button class="link" type="button" onClick={() => goTo(item.id)}>
                    <Inline text={item.prompt} />
                  </button>
                ) : (
                  <Inline text={item.prompt} />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words['topic']}</th>
              <th scope="col">{words['topicRight']}</th>
              <th scope="col">{words['topicBack']}</th>
            </tr>
          </thead>
          <tbody>
            {results.map(result => {
              const topic = topics.find(({ id }) => id === result.objective)
              const good = result.items.filter(id => records.get(id)?.best === 1).length
              return (
                <tr key={result.objective}>
                  <th scope="row">
                    <Inline text={topic?.theme ?? ''} />
                  </th>
                  <td>{fill(words['outOf'], { n: good, all: result.items.length })}</td>
                  <td>
                    {good === result.items.length
                      ? words['nothingToReread']
                      : topic?.lessons.map(lesson => (
                          <a key={lesson.href} class="topic-lesson" href={lesson.href}>
                            <Inline text={lesson.title} />
                          </a>
                        ))}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {judged >= CALIBRATION_FROM && <CalibrationChart lines={lines} words={words} />}
      {missed.length > 0 && (
        <p class="actions">
          <button class="button button--primary" type="button" onClick={retry}>
            {fill(words['retry'], { n: missed.length })}
          </button>
        </p>
      )}
    </>
  )
}
