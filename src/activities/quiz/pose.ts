import type { Item, ItemKind } from '#course/shapes/items.ts'
import { fingerprint } from '#learner/fingerprint.ts'
import { type Key, keyOf } from './key.ts'

export type Part = { readonly id: string; readonly text: string; readonly why?: string }

/** An item as it is put to the learner: its parts in the order shown, and the key unless it is a pre-test. */
export type Posed = {
  readonly id: string
  readonly kind: ItemKind
  readonly objective: string
  readonly lock: number
  readonly prompt: string
  /** Options, lines, steps, rows or cards: what is operated. */
  readonly parts: readonly Part[]
  /** What is put to them: cards of a match, rooms of a sort. */
  readonly places: readonly Part[]
  readonly unit?: string
  /** Absent in a pre-test: its page carries neither key nor commentary. */
  readonly answer?: {
    readonly key: Key
    readonly hint: string
    readonly explanation: string
    readonly formula?: string
    readonly near: readonly { readonly value: number; readonly tolerance: number; readonly why: string }[]
    /** Commentary on single wrong pairs: `card:room`, or a step put before another one: `step<before`. */
    readonly traps: readonly { readonly said: string; readonly why: string }[]
  }
}

/** @param open with key and commentary. @param lock version of ids.lock.json. */
export function pose(item: Item, lock: number, open: boolean): Posed {
  const { id, kind, objective, prompt } = item
  const asked = { id, kind, objective, lock, prompt, ...bodyOf(item, open) }
  if (!open) return asked
  const { hint, explanation } = item
  const key = keyOf(item)
  const near =
    item.kind === 'num'
      ? item.near.map(({ value, tolerance, explanation: why }) => ({ value, tolerance, why }))
      : []
  const formula = item.kind === 'num' ? { formula: item.formula } : {}
  return { ...asked, answer: { key, hint, explanation, near, traps: trapsOf(item), ...formula } }
}

function bodyOf(item: Item, open: boolean): Pick<Posed, 'parts' | 'places' | 'unit'> {
  const part = ({ id, text, explanation }: { id: string; text: string; explanation?: string }): Part =>
    open && explanation ? { id, text, why: explanation } : { id, text }
  switch (item.kind) {
    case 'single':
    case 'multi':
      return { parts: mixed(item.id, item.options.map(part)), places: [] }
    case 'sheet':
      return { parts: item.lines.map(part), places: [] }
    case 'num':
      return { parts: [], places: [], unit: item.unit }
    case 'order':
      return { parts: mixed(item.id, item.steps.map(part)), places: [] }
    case 'match':
      return { parts: item.rows.map(part), places: mixed(item.id, item.cards.map(part)) }
    case 'sort':
      return { parts: mixed(item.id, item.cards.map(part)), places: item.rooms.map(part) }
  }
}

function trapsOf(item: Item): { said: string; why: string }[] {
  if (item.kind === 'order')
    return item.traps.map(trap => ({ said: `${trap.step}<${trap.before}`, why: trap.explanation }))
  if (item.kind !== 'sort') return []
  return item.cards.flatMap(card =>
    (card.traps ?? []).map(trap => ({ said: `${card.id}:${trap.room}`, why: trap.explanation })),
  )
}

/** Mixed for the eye, the same at every visit and never stored; options that are all numbers keep their order. */
function mixed(item: string, parts: readonly Part[]): readonly Part[] {
  if (parts.every(({ text }) => /^[\d\s.,−%₽]+$/.test(text))) return parts
  const place = new Map(parts.map(part => [part, fingerprint(`${item} ${part.id}`)]))
  return [...parts].sort((a, b) => ((place.get(a) ?? '') < (place.get(b) ?? '') ? -1 : 1))
}
