import type { VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
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
  const moved = movedInWords(book, opened, after)
  return (
    <div class="play-effect">
      <Paragraphs text={book.tell(choice.consequence, after, near(choice.groups, place.groups))} />
      <section>
        <h3>{book.word(moved.length > 0 ? 'effect' : 'still')}</h3>
        <ul role="list">
          {moved.map(({ name, change, up }) => (
            <li key={name} data-up={up}>
              <span>{name}</span> <strong>{change}</strong>
            </li>
          ))}
          {leftBy(book, log, decided).map(name => (
            <li key={name}>
              <Inline text={book.word('leftPlanned', { name })} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
