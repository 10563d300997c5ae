import { endingOf } from './ending.ts'
import type { NodeView, RoomView } from './room-view.ts'
import { situationOf } from './situation.ts'

/** What the trainer does at a slide, in four moves. */
export type Moves = Readonly<Record<(typeof moveNames)[number], string>>
export const moveNames = ['ask', 'wait', 'show', 'say'] as const

/** Notes of the slides without a decision, by the slide's name. */
export function notesOf({ book, told }: RoomView, slide: string): Moves {
  const word = (move: string) => book.word(`notes.${slide}.${move}`)
  const moves = { ask: word('ask'), wait: word('wait'), show: word('show'), say: word('say') }
  if (slide !== 'ending' || !told.isOver) return moves
  const { question, text } = endingOf(book, told.log)
  return { ...moves, ask: book.word('notes.quote', { text: question }), say: text }
}

/** Of a decision: its question, and what it would have answered if the room asks. */
export function nodeNotes({ book }: RoomView, at: NodeView): Moves {
  const opened = at.run.log.decided[at.node]?.opened ?? at.run.log.run
  const place = book.script.nodes[at.node]
  const tell = (text = '') => (place ? book.tell(text, opened, place.groups) : '')
  const { question } = situationOf(tell(place?.situation))
  return {
    ask: book.word('notes.quote', { text: question || at.title }),
    wait: book.word('notes.node.wait'),
    show: book.word('notes.node.show'),
    say: `${book.word('notes.node.say')} ${book.word('notes.node.answer', {
      ...{ question: tell(place?.question), answer: tell(place?.answer) },
    })}`,
  }
}
