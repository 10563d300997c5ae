/** What visibly moved, without numbers: a room is to talk about the decision, not about points. */
import type { Book } from '#activities/scenario/player/book.ts'
import { gaugesOf, type Move, movesBetween } from '#activities/scenario/player/moved.ts'
import type { Run } from '#activities/scenario/run.ts'

export type MovedWord = { readonly name: string; readonly change: string; readonly up: boolean | undefined }

/** Up to this many points of a hundred a ruler has moved «a little», from the other on «markedly». */
const LITTLE = 3
const MUCH = 10

/** Gauges first, then moods; the order of the scenario. */
export function movedInWords(book: Book, before: Run, after: Run): MovedWord[] {
  const rulers = new Set(gaugesOf(book).flatMap(({ name, show }) => (show === 'ruler' ? [name] : [])))
  return movesBetween(book, before, after).map(move => moveInWords(book, move, rulers.has(move.name)))
}

function moveInWords(book: Book, move: Move, isRuler: boolean): MovedWord {
  const [name = ''] = move.name.split(', ')
  if ('to' in move)
    return { name, change: book.word('turned', { to: move.to, from: move.from }), up: undefined }
  const up = move.by > 0
  const size = Math.abs(move.by)
  const how = !isRuler ? 'count' : size <= LITTLE ? 'little' : size >= MUCH ? 'much' : 'plain'
  return { name, change: book.word(`moved.${how}.${up ? 'up' : 'down'}`), up }
}
