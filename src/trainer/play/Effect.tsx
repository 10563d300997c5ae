import type { VNode } from 'preact'
import type { Decided, Log } from '#activities/scenario/play.ts'
import { leftBy } from '#activities/scenario/player/between.ts'
import { near } from '#activities/scenario/player/book.ts'
import { Paragraphs } from '#activities/scenario/player/Paragraphs.tsx'
import { movedInWords } from './moved-words.ts'
import type { RoomBook } from './room-book.ts'

type Props = { readonly book: RoomBook; readonly log: Log; readonly decided: Decided }

/** What a decision changes at once: its consequence, and what moved without numbers. */
export function Effect({ book, log, decided }: Props): VNode | null {
  const { node, decision, opened, after } = decided
  const place = book.script.nodes[node]
  const choice = place?.choices[decision.choice]
  if (!place || !choice) return null
  const left = leftBy(book, log, decided)
  const moved = movedInWords(book, opened, after, left.length)
  return (
    <div class="play-effect">
      <Paragraphs text={book.tell(choice.consequence, after, near(choice.groups, place.groups))} />
      <section>
        <h3>{book.word(moved.length > 0 ? 'effect' : 'still')}</h3>
        <ul role="list">
          {moved.map(({ name, change }) => (
            <li key={name}>
              <span>{name}:</span> <strong>{change}</strong>
            </li>
          ))}
          {left.length > 0 && (
            <li>
              <span>{book.word('leaving')}:</span>{' '}
              <strong>{left.map(name => name.split(' ').at(-1)).join(', ')}</strong>
            </li>
          )}
        </ul>
      </section>
    </div>
  )
}
