import type { Language } from '#course/language.ts'
import type { Declaration, ReadOut } from '#course/model/declaration.ts'
import type { Explorable } from '#course/shapes/activities.ts'
import { shown } from './shown.ts'

/** Mean and half of its 95 % interval. */
type Found = readonly [mean: number | null, ci95: number | null]

export type Presets = {
  /** What the presets differ in, the head of the first column. */
  readonly head: string
  readonly columns: readonly { readonly id: string; readonly text: string }[]
  readonly rows: readonly { readonly id: string; readonly text: string; readonly cells: readonly string[] }[]
}

/** Read-outs that have a place on the page. */
export const readsShown = ({ reads }: Pick<Declaration, 'reads'>): readonly ReadOut[] =>
  reads.filter(({ quiet }) => !quiet)

/**
 * The table of an explorable's presets, with the numbers computed beforehand.
 * @param found of a preset and a read-out
 */
export function presetsOf(
  { labels }: Pick<Explorable, 'labels'>,
  declaration: Declaration,
  found: (preset: string, read: string) => Found | undefined,
  language: Language,
): Presets {
  const text = (id: string): string => labels.find(label => label.id === id)?.text ?? ''
  const reads = readsShown(declaration)
  return {
    head: text('presets'),
    columns: reads.map(({ id }) => ({ id, text: text(`read-${id}`) })),
    rows: declaration.presets
      .filter(({ quiet }) => !quiet)
      .map(({ id }) => ({
        id,
        text: text(`preset-${id}`),
        cells: reads.map(read => {
          const [mean, ci95] = found(id, read.id) ?? [null, null]
          return shown(language, { mean, ci95 }, read)
        }),
      })),
  }
}
