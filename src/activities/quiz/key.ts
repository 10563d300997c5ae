/** What is right of an item, without its words: enough to grade, and all that a page about progress needs. */
import type { Item, ItemKind } from '#course/shapes/items.ts'
import { askingOf } from './ask.ts'

export type Key = {
  readonly kind: ItemKind
  /** The right `said`, in the form a learner's answer has. */
  readonly right: readonly string[]
  /** Of a number: how far off still counts. */
  readonly tolerance?: number
}

/** `said` of a kind: ids, `row:card`, `card:room` or a number with a point; sorted unless the order is the answer. */
export function keyOf(item: Item): Key {
  const { right, tolerance } = askingOf(item)
  const { kind } = item
  return tolerance === undefined ? { kind, right } : { kind, right, tolerance }
}
