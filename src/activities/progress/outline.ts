import type { Key } from '../quiz/key.ts'

/** What the page knows of the course: ids, titles and keys, no prose. */
export type ItemLine = {
  readonly id: string
  readonly objective: string
  readonly label: string
  readonly key: Key | undefined
}
export type Line = { readonly id: string; readonly label: string }

export type ChapterLines = {
  readonly id: string
  readonly title: string
  readonly lessons: readonly {
    readonly id: string
    readonly label: string
    readonly acts: readonly string[]
  }[]
  readonly objectives: readonly Line[]
  /** Graded items of the check; of a pre-test there is no key. */
  readonly items: readonly ItemLine[]
  readonly check: 'check' | 'pretest' | undefined
  /** Everything else that facts can be about. */
  readonly others: readonly Line[]
}
