import type { Explorable } from '#course/shapes/activities.ts'
import type { Presets } from './presets.ts'

/**
 * The table of an explorable that does not run on the model, from its labels: `presets`, `preset-<row>`, `read-<column>`,
 * `value-<row>-<column>`.
 * @throws Error for a cell without words.
 */
export function labelledPresets({ id, labels }: Pick<Explorable, 'id' | 'labels'>): Presets {
  const texts = new Map(labels.map(label => [label.id, label.text]))
  const text = (name: string): string => {
    const found = texts.get(name)
    if (found === undefined) throw new Error(`explorable "${id}" has no label "${name}"`)
    return found
  }
  const named = (start: string) =>
    labels
      .filter(label => label.id.startsWith(start))
      .map(label => ({ id: label.id.slice(start.length), text: label.text }))
  const columns = named('read-')
  return {
    head: text('presets'),
    columns,
    rows: named('preset-').map(row => ({
      ...row,
      cells: columns.map(column => text(`value-${row.id}-${column.id}`)),
    })),
  }
}
