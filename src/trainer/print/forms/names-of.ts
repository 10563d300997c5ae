import type { Part } from '#activities/worksheet/sheet.ts'

/** Lines of a sheet that are reckoned with, numbered through all of it; a grid has a line a row. */
export function linesOf(parts: readonly Part[]): ReadonlyMap<string, number> {
  const numeric = parts.flatMap(({ fields }) => fields).filter(({ kind }) => kind === 'number')
  return new Map(numeric.map(({ id }, at) => [id, at + 1]))
}

/** What a formula reads: the number of its line, and the sum of a column by its head. */
export function namesOf(parts: readonly Part[]): (name: string) => string {
  const lines = linesOf(parts)
  const columns = new Map<string, string>(
    parts.flatMap(part => (part.columns ?? []).map(({ id, text }) => [`${part.id}.${id}`, text] as const)),
  )
  return name => {
    const line = lines.get(name)
    return line === undefined ? (columns.get(name) ?? name) : `[${line}]`
  }
}
