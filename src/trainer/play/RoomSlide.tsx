import type { ComponentChildren, VNode } from 'preact'
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
  readonly children: ComponentChildren
}

/** One slide of a scenario in a deck: its stage, and the trainer's notes beside it. */
export function RoomSlide({ book, name, title, steps, notes, children }: Props): VNode {
  return (
    <section
      class="slide"
      data-slide={slideId(book.program.id, name)}
      data-kind="scenario"
      data-title={title}
      data-steps={steps - 1}
    >
      <div class="play-slide">{children}</div>
      <dl class="notes">
        {moveNames.map(move => (
          <div key={move}>
            <dt>{move}</dt>
            <dd>{notes[move]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
