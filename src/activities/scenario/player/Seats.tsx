import type { VNode } from 'preact'
import type { Facts } from '#learner/fact.ts'
import { Floor } from '../../seating/Floor.tsx'
import type { Run } from '../run.ts'
import type { Book } from './book.ts'
import { groupOf, keptSeats, type SeatingWords, seatLines } from './seats.ts'

export type SeatsProps = {
  readonly book: Book
  readonly facts: Facts
  /** Id of the run. */
  readonly run: string
  readonly now: Run
  readonly words: SeatingWords
}

const nothing = (): void => {}

/** The seating of a run as it was drawn: the plan, and the same as a list. */
export function Seats({ book, facts, run, now, words }: SeatsProps): VNode | null {
  const names = groupOf(book, now, words)
  const seating = keptSeats(facts, book.machine.program.id, run, names.length)
  if (!seating) return null
  return (
    <div class="seats">
      <Floor
        live={false}
        seating={seating}
        names={names}
        held={undefined}
        words={words.floor}
        hold={nothing}
        seat={nothing}
        say={nothing}
      />
      <ul class="note">
        {seatLines(seating, names, book, words).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
