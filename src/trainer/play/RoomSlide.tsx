import type { ComponentChildren, VNode } from 'preact'
import { Inline } from '#activities/prediction/Inline.tsx'
import { type Moves, moveNames } from './notes.ts'
import type { RoomBook } from './room-book.ts'
import { slideId } from './route.ts'

type Props = {
  readonly book: RoomBook
  /** Within the scenario. */
  readonly name: string
  readonly title: string
  /** How many there are. */
  readonly steps: number
  readonly notes: Moves
  /** Of a decision that the room votes on: how many choices it has. */
  readonly choices?: number | undefined
  readonly children: ComponentChildren
}

/** One slide of a scenario in a deck: its stage, and the trainer's notes beside it. */
export function RoomSlide({ book, name, title, steps, notes, choices, children }: Props): VNode {
  return (
    <section
      class="slide"
      data-slide={slideId(book.program.id, name)}
      data-kind="scenario"
      data-title={title}
      data-steps={steps - 1}
      data-vote={choices}
      data-synced
    >
      <div class="play-slide">{children}</div>
      <aside data-notes>
        {moveNames.map(move => (
          <div key={move} data-move={move}>
            <p>
              <Inline text={notes[move]} />
            </p>
          </div>
        ))}
      </aside>
    </section>
  )
}
