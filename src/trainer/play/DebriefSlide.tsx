import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import type { Stage } from '#activities/scenario/debrief/stage.ts'
import { type DebriefRow, debriefRows, roomPoints } from './debrief-rows.ts'
import type { RoomView, Votes } from './room-view.ts'
import { SlideHead } from './SlideHead.tsx'

type Props = {
  readonly view: RoomView
  readonly stage: Stage
  readonly questions: readonly string[]
  readonly votesOf: (node: number) => Votes
  readonly step: number
}

/** The questions; then, once the story is over, the votes, the effects and the turning points. */
export const debriefSteps = ({ told }: RoomView): number => (told.isOver ? 4 : 1)

export function DebriefSlide({ view, stage, questions, votesOf, step }: Props): VNode {
  const { book } = view
  const kicker = `${book.script.title} · ${book.word('debrief.kicker')}`
  if (step === 0 || !view.told.isOver)
    return (
      <>
        <SlideHead {...{ kicker }} title={book.word('debrief.questions')} />
        <ol class="play-rules" role="list">
          {questions.map((text, at) => (
            <li key={text}>
              <b>{at + 1}</b>
              <span>
                <Inline {...{ text }} />
              </span>
            </li>
          ))}
        </ol>
      </>
    )
  if (step === 3) return <Turned {...{ view, stage, kicker }} />
  const rows = debriefRows(view, stage, votesOf)
  return (
    <>
      <SlideHead {...{ kicker }} title={book.word(step === 1 ? 'debrief.votes' : 'debrief.effects')} />
      {step === 1 ? <VoteTable {...{ view, rows }} /> : <EffectTable {...{ view, rows }} />}
    </>
  )
}

type TableProps = { readonly view: RoomView; readonly rows: readonly DebriefRow[] }

function VoteTable({ view: { book }, rows }: TableProps): VNode {
  const none = book.word('debrief.uncounted')
  return (
    <table class="play-debrief" data-rows={rows.length}>
      <thead>
        <tr>
          {['decision', 'first', 'second', 'played'].map(name => (
            <th key={name} scope="col">
              {book.word(`debrief.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ node, title, first, second, letter, isDefault }) => (
          <tr key={node}>
            <th scope="row">
              <Inline text={title} />
            </th>
            <td>{first || none}</td>
            <td>{second || none}</td>
            <td>
              <b class="play-letter">{letter}</b> {isDefault && <small>{book.word('debrief.default')}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function EffectTable({ view: { book }, rows }: TableProps): VNode {
  return (
    <table class="play-debrief play-debrief--effects" data-rows={rows.length}>
      <thead>
        <tr>
          {['decision', 'played', 'moved'].map(name => (
            <th key={name} scope="col">
              {book.word(`debrief.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ node, title, letter, moved, later }) => (
          <tr key={node}>
            <th scope="row">
              <Inline text={title} />
            </th>
            <td>
              <b class="play-letter">{letter}</b>
            </td>
            <td>
              <Inline text={[moved || book.word('still'), later].filter(Boolean).join('; ')} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type TurnedProps = { readonly view: RoomView; readonly stage: Stage; readonly kicker: string }

function Turned({ view, stage, kicker }: TurnedProps): VNode {
  const { book } = view
  const points = roomPoints(view, stage)
  const isHeld = points[0]?.kind === 'held'
  return (
    <>
      <SlideHead {...{ kicker }} title={book.word(isHeld ? 'debrief.held' : 'debrief.points')} />
      <ol class="play-points" role="list" data-points={points.length}>
        {points.map(({ at, week, title, replay }) => (
          <li key={at}>
            <small>{book.word('week', { n: week })}</small>
            <h3>
              <Inline text={title} />
            </h3>
            <p>
              <Inline text={replay} />
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
