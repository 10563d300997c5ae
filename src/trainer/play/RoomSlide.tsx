import type { ComponentChildren, VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import { Logo } from '#design/plan/signs.tsx'
import { type Moves, moveNames } from './notes.ts'
import type { RoomBook } from './room-book.ts'
import { slideId } from './route.ts'

/** What a deck gives to all slides of a scenario. */
export type DeckPlace = {
  /** Of the chapter: colour and sign. */
  readonly stage: number | undefined
  /** Of a workshop. */
  readonly block: string | undefined
}

type Props = {
  readonly book: RoomBook
  readonly place: DeckPlace
  /** Within the scenario. */
  readonly name: string
  readonly title: string
  /** How many there are, and the one that is shown. */
  readonly steps: number
  readonly step: number
  readonly notes: Moves
  /** Of a decision that the room votes on: how many choices it has. */
  readonly choices?: number | undefined
  readonly children: ComponentChildren
}

/** One slide of a scenario: its stage, and the trainer's notes beside it; the attributes are read by the deck. */
export function RoomSlide(props: Props): VNode {
  const { book, place, name, title, steps, step, notes, choices, children } = props
  return (
    <section
      class="slide"
      data-slide={slideId(book.program.id, name)}
      data-kind="scenario"
      data-title={title}
      data-stage={place.stage}
      data-block={place.block}
      data-steps={steps - 1}
      // The deck sets it as well, but knows a new step only once it is drawn.
      data-step={step}
      data-votes={choices}
      data-synced
    >
      <div class="stage play-stage">
        <div class="play-slide">{children}</div>
        <p class="slide-foot" aria-hidden="true">
          <Logo size={24} />
          {/* The deck writes the number, and waking up must not clear it. */}
          <span data-number dangerouslySetInnerHTML={{ __html: '' }} />
        </p>
      </div>
      <aside class="slide-notes" data-notes>
        {moveNames.map(move => (
          <div key={move} class="slide-move" data-move={move}>
            <h3>{book.word(`move.${move}`)}</h3>
            <div class="slide-move-text">
              <p>
                <Inline text={notes[move]} />
              </p>
            </div>
          </div>
        ))}
      </aside>
    </section>
  )
}
