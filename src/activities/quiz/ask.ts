/** How an item is put: what each kind makes of its content. Used where pages are built, never in the browser. */
import type { Item, ItemKind, ItemOf } from '#course/shapes/items.ts'
import { fingerprint } from '#learner/fingerprint.ts'
import type { Part, Ruler } from './pose.ts'

export type Asking = {
  /** The right `said`; sorted, unless the order is the answer. */
  readonly right: readonly string[]
  readonly tolerance?: number
  /** The key in words: for paper, for pages without script, for whoever listens. */
  readonly inWords: string
  /** Options, lines, steps, rows or cards, in the order shown: what is operated. */
  readonly parts: readonly Part[]
  /** What is put to them: cards of a match, rooms of a sort. */
  readonly places?: readonly Part[]
  /** Said in the words of the task: how many are to be marked. */
  readonly count?: number
  readonly unit?: string
  readonly ruler?: Ruler
  readonly formula?: string
  /** Known wrong numbers. */
  readonly near?: readonly { readonly value: number; readonly tolerance: number; readonly why: string }[]
  /** Known wrong moves: `card:room`, or a step put before another one, `step<before`. */
  readonly traps?: readonly { readonly said: string; readonly why: string }[]
}

type Ask = (item: Item) => Asking | undefined

const asks = import.meta.glob<Ask>('./kinds/*/ask.ts', { eager: true, import: 'ask' })

export function askingOf(item: Item): Asking {
  const asking = asks[`./kinds/${item.kind}/ask.ts`]?.(item)
  if (!asking) throw new Error(`src/activities/quiz/kinds/${item.kind} does not say how it is asked`)
  return asking
}

/** The `ask` of a kind, out of what it makes of its own items. */
export function asking<K extends ItemKind>(kind: K, ask: (item: ItemOf<K>) => Asking): Ask {
  const isOurs = (item: Item): item is ItemOf<K> => item.kind === kind
  return item => (isOurs(item) ? ask(item) : undefined)
}

type Told = { readonly id: string; readonly text: string; readonly explanation?: string }

export const part = ({ id, text, explanation }: Told): Part =>
  explanation === undefined ? { id, text } : { id, text, why: explanation }

export const idsOf = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id)

export const listed = (parts: readonly { readonly text: string }[]): string =>
  parts.map(({ text }) => text).join('; ')

/** Mixed for the eye, the same at every visit and never stored; options that are all numbers keep their order. */
export function mixed(item: string, parts: readonly Part[]): readonly Part[] {
  if (parts.every(({ text }) => /^[\d\s.,−–%₽]+$/.test(text))) return parts
  const place = new Map(parts.map(each => [each, fingerprint(`${item} ${each.id}`)]))
  return [...parts].sort((a, b) => ((place.get(a) ?? '') < (place.get(b) ?? '') ? -1 : 1))
}
