/** What is right of an item, without its words: enough to grade, and all that a page about progress needs. */
import type { Item, ItemKind } from '#course/shapes/items.ts'

export type Key = {
  readonly kind: ItemKind
  /** The right `said`, in the form a learner's answer has. */
  readonly right: readonly string[]
  /** Of a number: how far off still counts. */
  readonly tolerance?: number
}

/** `said` of a kind: ids, `row:card`, `card:room` or a number with a point. */
export function keyOf(item: Item): Key {
  const { kind } = item
  switch (item.kind) {
    case 'single':
    case 'multi':
      return { kind, right: idsOf(item.options.filter(option => option.right)) }
    case 'sheet':
      return { kind, right: idsOf(item.lines.filter(line => line.mistake)) }
    case 'num':
      return { kind, right: [String(item.key)], tolerance: item.tolerance }
    case 'order':
      return { kind, right: idsOf(item.steps) }
    case 'match':
      return { kind, right: item.cards.flatMap(card => (card.of ? [`${card.of}:${card.id}`] : [])) }
    case 'sort':
      return { kind, right: item.cards.map(card => `${card.id}:${card.room}`) }
  }
}

function idsOf(parts: readonly { readonly id: string }[]): string[] {
  return parts.map(part => part.id)
}
