import type { Item, ItemKind } from '#course/shapes/items.ts'
import { askingOf } from './ask.ts'
import { type Key, keyOf } from './key.ts'

export type Part = { readonly id: string; readonly text: string; readonly why?: string }
/** Ends of the scale on which a number and its tolerance are shown, and its digits after the point. */
export type Ruler = { readonly from: number; readonly to: number; readonly decimals: number }

/** An item as it is put to the learner: its parts in the order shown, and the key unless it is a pre-test. */
export type Posed = {
  readonly id: string
  readonly kind: ItemKind
  readonly objective: string
  /** Version of ids.lock.json under which it is asked, and the first one under which it means what it means. */
  readonly lock: number
  readonly since: number
  readonly prompt: string
  readonly parts: readonly Part[]
  readonly places: readonly Part[]
  readonly count?: number
  readonly unit?: string
  /** Absent in a pre-test: its page carries neither key nor commentary. */
  readonly answer?: Opened
}

export type Opened = {
  readonly key: Key
  readonly inWords: string
  readonly hint: string
  readonly explanation: string
  readonly formula?: string
  readonly ruler?: Ruler
  readonly near: readonly { readonly value: number; readonly tolerance: number; readonly why: string }[]
  readonly traps: readonly { readonly said: string; readonly why: string }[]
}

type Ids = { readonly version: number; of(kind: 'item', id: string): { readonly since: number } }

/** @param open with key and commentary. */
export function pose(item: Item, ids: Ids, open: boolean): Posed {
  const { id, kind, objective, prompt } = item
  const { parts, places = [], count, unit, ...rest } = askingOf(item)
  const shown = open ? (part: Part) => part : ({ id, text }: Part) => ({ id, text })
  const asked = {
    ...{ id, kind, objective, prompt, lock: ids.version, since: ids.of('item', id).since },
    parts: parts.map(shown),
    places: places.map(shown),
    ...(count === undefined ? {} : { count }),
    ...(unit === undefined ? {} : { unit }),
  }
  if (!open) return asked
  const { inWords, near = [], traps = [], formula, ruler } = rest
  const { hint, explanation } = item
  const ofNumber = { ...(formula === undefined ? {} : { formula }), ...(ruler ? { ruler } : {}) }
  return { ...asked, answer: { key: keyOf(item), inWords, hint, explanation, near, traps, ...ofNumber } }
}
