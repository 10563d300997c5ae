import type { Part } from '#activities/worksheet/sheet.ts'

/** What a formula of a sheet reads, in words: fields by their labels, sums of a grid by their rows and columns. */
export function namesOf(parts: readonly Part[]): (name: string) => string {
  const names = new Map(
    parts.flatMap(part => [
      ...part.fields.map(({ id, label }) => [id, label] as const),
      ...(part.columns ?? []).map(({ id, text }) => [`${part.id}.${id}`, text] as const),
    ]),
  )
  return name => {
    const known = names.get(name) ?? name
    return known.charAt(0).toLowerCase() + known.slice(1)
  }
}
