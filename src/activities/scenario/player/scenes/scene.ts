import type { VNode } from 'preact'
import type { Log } from '../../play.ts'
import type { Run } from '../../run.ts'
import type { Book } from '../book.ts'

export type SceneInput = {
  readonly book: Book
  readonly log: Log
  /** The moment that is drawn. */
  readonly run: Run
}

/** A drawing of 560 × 210 units, and what its description names. */
export type SceneOf = (input: SceneInput) => {
  readonly drawing: VNode
  readonly facts: Readonly<Record<string, string | number>>
}

/** How far a door stands open; a description names it by `door.<state>`. */
export type DoorState = 'open' | 'ajar' | 'shut'

/** `n` places in columns, the first column full first. */
export const grid = (n: number, rows: number, x: number, y: number, step: number) =>
  Array.from({ length: n }, (_, i) => ({
    key: `${i}`,
    x: x + step * Math.floor(i / rows),
    y: y + step * (i % rows),
  }))
