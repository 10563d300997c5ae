/** An item as it is asked on paper: letters, numbers and boxes in the place of what the screen lets one move. */
import { askingOf } from '#activities/quiz/ask.ts'
import { formatNumber } from '#course/format-number.ts'
import type { Language } from '#course/language.ts'
import type { Item, ItemKind } from '#course/shapes/items.ts'

export type Line = {
  /** «А», «1», or nothing where only a box stands. */
  readonly mark: string
  readonly text: string
  /** Of the key: what is written into its box, or that it is marked. */
  readonly key: string
  readonly why: string | undefined
}
export type ItemOnPaper = {
  readonly id: string
  readonly kind: ItemKind
  readonly prompt: string
  readonly explanation: string
  readonly count: number | undefined
  readonly unit: string | undefined
  readonly lines: readonly Line[]
  /** Cards of a match, rooms of a sort: their letters go into the boxes of the lines. */
  readonly places: readonly { readonly mark: string; readonly text: string }[]
  /** The whole key in letters and numbers. */
  readonly key: string
}

/** What is marked in the key. */
export const MARKED = '×'

/** @param letters «АБВГД…», in their order */
export function onPaper(item: Item, letters: string, language: Language): ItemOnPaper {
  const { parts, places = [], right, count, unit, tolerance } = askingOf(item)
  const letter = (at: number) => letters.charAt(at)
  const lettered = item.kind === 'single' || item.kind === 'multi'
  const boxed = new Map(
    right.map(said => {
      const [part = '', place = ''] = said.split(':')
      return [part, place] as const
    }),
  )
  const placeOf = (id: string) => letter(places.findIndex(place => place.id === boxed.get(id)))
  const keyOf = (id: string): string => {
    if (item.kind === 'order') return String(right.indexOf(id) + 1)
    if (item.kind === 'match' || item.kind === 'sort') return boxed.has(id) ? placeOf(id) : ''
    return right.includes(id) ? MARKED : ''
  }
  const lines = parts.map(({ id, text, why }, at) => ({
    ...{ mark: lettered ? letter(at) : String(at + 1), text, why },
    key: keyOf(id),
  }))
  return {
    ...{
      id: item.id,
      kind: item.kind,
      prompt: item.prompt,
      explanation: item.explanation,
      count,
      unit,
      lines,
    },
    places: places.map(({ text }, at) => ({ mark: letter(at), text })),
    key: spelled(),
  }

  function spelled(): string {
    if (item.kind === 'num') {
      const digits = (value: number) => formatNumber(language, value, item.decimals)
      const key = `${digits(item.key)} ${item.unit}`
      return tolerance ? `${key} (${digits(item.key - tolerance)}–${digits(item.key + tolerance)})` : key
    }
    if (item.kind === 'order' || item.kind === 'match' || item.kind === 'sort')
      return lines.map(({ mark, key }) => `${mark} — ${key}`).join(', ')
    return lines.flatMap(({ mark, key }) => (key ? mark : [])).join(', ')
  }
}
