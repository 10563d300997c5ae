import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import { choiceAt } from '#activities/scenario/player/book.ts'
import type { Run } from '#activities/scenario/run.ts'
import type { RoomBook } from './room-book.ts'
import type { Counts } from './tally.ts'

type Props = {
  readonly book: RoomBook
  readonly run: Run
  readonly node: number
  /** First and second vote, when the room may see them. */
  readonly votes?: { readonly first: Counts; readonly second: Counts } | undefined
}

/** The choices of a decision with the letters that the room holds up. */
export function Choices({ book, run, node, votes }: Props): VNode {
  const all = book.script.nodes[node]?.choices ?? []
  const most = Math.max(1, ...(votes?.first ?? []), ...(votes?.second ?? []))
  return (
    <ol class="play-choices" role="list" aria-label={book.word('choices')}>
      {all.map((_, choice) => (
        <li key={`${choice}`}>
          <b class="play-letter">{book.letter(choice)}</b>
          <span data-option-text>
            <Inline text={choiceAt(book, node, choice, run)} />
          </span>
          {votes && (
            <span class="play-votes">
              <Bar {...{ label: book.word('first'), count: votes.first[choice] ?? 0, most }} />
              <Bar {...{ label: book.word('secondVote'), count: votes.second[choice] ?? 0, most }} isSecond />
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Which bar is which. */
export const VoteKey = ({ book }: { readonly book: RoomBook }): VNode => (
  <p class="play-key">
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="10" />
    </svg>
    <span>{book.word('first')}</span>
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" data-second>
      <rect width="100" height="10" />
    </svg>
    <span>{book.word('secondVote')}</span>
  </p>
)

type BarProps = {
  readonly label: string
  readonly count: number
  readonly most: number
  readonly isSecond?: boolean
}

function Bar({ label, count, most, isSecond = false }: BarProps): VNode {
  return (
    <span class="play-bar">
      <svg
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        data-second={isSecond || undefined}
      >
        <rect width={(100 * count) / most} height="10" />
      </svg>
      <span class="visually-hidden">{label}: </span>
      <strong>{count}</strong>
    </span>
  )
}
