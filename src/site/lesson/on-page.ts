/** Counters of one lesson page: notes, figures and sources are numbered in the order in which they stand. */
export type OnPage = {
  /** «1.2»: the first part of a figure's number. */
  readonly lesson: string
  notes: number
  figures: number
  /** Ids of sources, in the order of their first mention. */
  readonly sources: string[]
  /** Terms explained already: only the first mention carries the note. */
  readonly terms: Set<string>
}

export function onPage(lesson: string): OnPage {
  return { lesson, notes: 0, figures: 0, sources: [], terms: new Set() }
}
