import type { VNode } from 'preact'
import type { Book } from './book.ts'
import { type Move, signed } from './moved.ts'

/** What moved, a line each: by how much, or from which word to which. */
export function Moves({ book, moves }: { readonly book: Book; readonly moves: readonly Move[] }): VNode {
  return (
    <ul class="moves" role="list">
      {moves.map(move => (
        <li key={move.name}>
          <span>{move.name}</span>
          {'by' in move ? (
            <strong>{signed(move.by)}</strong>
          ) : (
            <strong>{book.word('turned', { from: move.from, to: move.to })}</strong>
          )}
        </li>
      ))}
    </ul>
  )
}
