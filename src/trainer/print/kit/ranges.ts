import type { Kit } from '#course/shapes/workshop.ts'

export type Range = { readonly first: number; readonly last: number }

/** Which pages of the whole kit each sheet has, by its id: what is typed into the browser's print window. */
export function rangesOf(kit: Kit['parts']): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>()
  let before = 0
  for (const { id, pages } of kit.flatMap(part => part.sheets)) {
    ranges.set(id, { first: before + 1, last: before + pages })
    before += pages
  }
  return ranges
}

/** «5–8», or «5». */
export const spelled = ({ first, last }: Range): string => (first === last ? `${first}` : `${first}–${last}`)

export const pagesOf = (kit: Kit['parts']): number =>
  kit.flatMap(part => part.sheets).reduce((sum, { pages }) => sum + pages, 0)
