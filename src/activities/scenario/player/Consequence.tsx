import type { VNode } from 'preact'
import type { Facts } from '#learner/fact.ts'
import { Inline } from '../../prediction/Inline.tsx'
import type { Decided, Log } from '../play.ts'
import { leftBy } from './between.ts'
import { type Book, choiceAt, near, titleAt } from './book.ts'
import { Moves } from './Moves.tsx'
import { movesBetween } from './moved.ts'
import { Paragraphs } from './Paragraphs.tsx'
import { SeatsDoor } from './SeatsDoor.tsx'
import type { SeatingWords } from './seats.ts'

type Props = {
  readonly book: Book
  readonly log: Log
  readonly facts: Facts
  readonly decided: Decided
  readonly seating: SeatingWords | undefined
  /** Id of the run. */
  readonly run: string
  readonly takeBack: () => void
  readonly goOn: () => void
}

/** What came of a decision, and the last chance to take it back. */
export function Consequence({ book, log, facts, decided, seating, run, takeBack, goOn }: Props): VNode {
  const { node, decision, opened, after } = decided
  const place = book.script.nodes[node]
  const choice = place?.choices[decision.choice]
  const moves = movesBetween(book, opened, after)
  const left = leftBy(book, log, decided)
  const isSeated = decision.seated !== undefined && seating !== undefined
  return (
    <div class="consequence">
      <p class="when">{book.word('decided', { n: decided.week, title: titleAt(book, node, opened) })}</p>
      <h2 tabIndex={-1}>
        <Inline text={isSeated ? book.word('seatedSo') : choiceAt(book, node, decision.choice, opened)} />
      </h2>
      {isSeated && <SeatsDoor {...{ book, facts, run, now: after, words: seating }} />}
      {place && choice && (
        <Paragraphs text={book.tell(choice.consequence, after, near(choice.groups, place.groups))} />
      )}
      <h3 class="moves-title">{book.word(moves.length > 0 ? 'moved' : 'nothingMoved')}</h3>
      <Moves {...{ book, moves }} />
      {left.map(name => (
        <p key={name} class="note">
          {book.word('leftPlanned', { name })}
        </p>
      ))}
      <p class="actions">
        <button type="button" class="button button--primary" data-enter onClick={goOn}>
          {book.word('goOn')}
        </button>
        <button type="button" class="button button--text" onClick={takeBack}>
          {book.word('takeBack')}
        </button>
      </p>
    </div>
  )
}
