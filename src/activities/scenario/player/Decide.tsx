import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Facts } from '#learner/fact.ts'
import { Inline } from '../../prediction/Inline.tsx'
import type { Decision } from '../machine.ts'
import type { Run } from '../run.ts'
import { type Book, choiceAt, titleAt } from './book.ts'
import { Paragraphs } from './Paragraphs.tsx'
import { SeatingDoor } from './SeatingDoor.tsx'
import type { SeatingWords } from './seats.ts'

type Props = {
  readonly book: Book
  readonly facts: Facts
  readonly run: Run
  readonly node: number
  readonly seating: SeatingWords | undefined
  readonly say: (text: string) => void
  readonly decide: (decision: Decision, seats?: readonly string[]) => void
}

/** One decision: when, what it is about, the choices. What they move shows afterwards. */
export function Decide({ book, run, node, seating, say, decide }: Props): VNode | null {
  const [chosen, choose] = useState<number>()
  const id = useId()
  const place = book.script.nodes[node]
  const variable = book.program.nodes[node]?.seating
  const [lacks, setLacks] = useState(false)
  function submit(): void {
    if (chosen === undefined) {
      setLacks(true)
      say(book.word('choose'))
    } else decide({ choice: chosen })
  }
  if (!place) return null
  return (
    <form
      class="decide"
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <p class="when">{book.word('week', { n: run.week })}</p>
      <h2 tabIndex={-1}>
        <Inline text={titleAt(book, node, run)} />
      </h2>
      <Paragraphs text={book.tell(place.situation, run, place.groups)} />
      <fieldset class="choices">
        <legend class="visually-hidden">{book.word('choices')}</legend>
        {place.choices.map((_, choice) => (
          <label key={`${choice}`} class="option choice">
            <input
              type="radio"
              name={`${id}choice`}
              value={choice}
              data-n={choice + 1}
              checked={chosen === choice}
              onChange={() => {
                choose(choice)
                setLacks(false)
              }}
            />
            <span>
              <Inline text={choiceAt(book, node, choice, run)} />
            </span>
          </label>
        ))}
      </fieldset>
      <p class="actions">
        <button type="submit" class="button button--primary" data-enter>
          {book.word('decide')}
        </button>
        <span class={lacks ? 'error' : 'note'}>{book.word(lacks ? 'choose' : 'undoable')}</span>
      </p>
      {variable && seating && <SeatingDoor {...{ book, run, node, variable, words: seating, say, decide }} />}
    </form>
  )
}
