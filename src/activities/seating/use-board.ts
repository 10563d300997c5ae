import type { TargetedKeyboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import { fill, type Words } from '../prediction/fill.ts'
import { type Board, change, seat, undo } from './moves.ts'
import { nameOf } from './place-name.ts'
import type { Seating } from './places.ts'
import { sightLines } from './sight.ts'

export type Held = { readonly who: number; readonly over: string } | undefined

/** A group being seated: what is done to it, and what is said of that. */
export type UsedBoard = {
  readonly now: Seating
  readonly canUndo: boolean
  readonly held: Held
  /** For the live region. */
  readonly said: string
  hold(held: Held): void
  say(text: string): void
  seat(who: number, place: string): void
  change(part: Partial<Pick<Seating, 'screens' | 'ownBreaks'>>): void
  undo(): void
  /** Back to the start, which can be undone like any other step. */
  reset(): void
  /** Ctrl or Cmd with Z undoes, wherever the focus is inside. */
  onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void
}

export function useBoard(
  start: Seating,
  names: readonly string[],
  words: Words,
  changed?: (now: Seating) => void,
): UsedBoard {
  const [board, setBoard] = useState<Board>({ now: start, before: [] })
  const [held, hold] = useState<Held>()
  const [said, say] = useState('')
  const { now, before } = board

  function take(next: Board): void {
    setBoard(next)
    changed?.(next.now)
  }
  function undoOne(): void {
    take(undo(board))
    say(words['undone'] ?? '')
  }
  return {
    ...{ now, held, said, hold, say },
    canUndo: before.length > 0,
    seat(who, place) {
      const next = seat(board, who, place)
      take(next)
      const lines = sightLines(next.now).filter(line => line.who === who).length
      say(fill(words['seated'] ?? '', { name: names[who] ?? '', place: nameOf(place, words), lines }))
    },
    change: part => take(change(board, part)),
    undo: undoOne,
    reset: () => take({ now: start, before: [...before, now] }),
    onKeyDown(event) {
      if (event.code !== 'KeyZ' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      undoOne()
    },
  }
}
