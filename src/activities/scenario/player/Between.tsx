import type { VNode } from 'preact'
import { Inline } from '../../prediction/Inline.tsx'
import type { Log } from '../play.ts'
import { betweenAfter, type Between as Happened } from './between.ts'
import { type Book, titleAt } from './book.ts'
import { Moves } from './Moves.tsx'
import { Paragraphs } from './Paragraphs.tsx'

type Props = {
  readonly book: Book
  readonly log: Log
  /** Place of the decision in the log. */
  readonly at: number
  readonly goOn: () => void
}

/** What happened until the next decision: events, people who left, prices of earlier decisions, moods. */
export function Between({ book, log, at, goOn }: Props): VNode {
  const from = (log.decided[at]?.week ?? 0) + 1
  const to = log.run.week
  const isOver = log.ending !== undefined
  return (
    <div class="between">
      <p class="when">
        {from === to ? book.word('week', { n: to }) : book.word('weeksFromTo', { from, to })}
      </p>
      <h2 tabIndex={-1}>{book.word('meanwhile')}</h2>
      {betweenAfter(book, log, at).map((one, place) => (
        <section key={`${place}`} class={`happened happened--${one.kind}`}>
          <Told {...{ book, one }} />
        </section>
      ))}
      <p class="actions">
        <button type="button" class="button button--primary" data-enter onClick={goOn}>
          {isOver
            ? book.word('toEnding')
            : book.word('toNext', { title: titleAt(book, log.run.node, log.run) })}
        </button>
      </p>
    </div>
  )
}

function Told({ book, one }: { readonly book: Book; readonly one: Happened }): VNode {
  switch (one.kind) {
    case 'event':
      return (
        <>
          <p class="note">{book.word('week', { n: one.week })}</p>
          <h3>
            <Inline text={one.title} />
          </h3>
          <Paragraphs text={one.text} />
          <Moves {...{ book, moves: one.moves }} />
        </>
      )
    case 'price':
      return (
        <>
          <p class="note">{book.word('week', { n: one.week })}</p>
          <h3>
            <Inline text={book.word('price', { of: one.of })} />
          </h3>
          <Moves {...{ book, moves: one.moves }} />
        </>
      )
    case 'left':
      return (
        <>
          <p class="note">{book.word('week', { n: one.week })}</p>
          <h3>{book.word(one.planned ? 'leftPlanned' : 'leftSuddenly', { name: one.name })}</h3>
        </>
      )
    case 'moods':
      return (
        <>
          <h3>{book.word('moods')}</h3>
          <Moves {...{ book, moves: one.moves }} />
        </>
      )
  }
}
