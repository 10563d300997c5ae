/** What the page knows of the course: ids, titles, addresses and keys, no prose. */
import type { StageKey } from '#design/plan/frame.ts'
import type { Key } from '../quiz/key.ts'

export type Line = { readonly id: string; readonly label: string }

export type LessonLine = Line & {
  readonly href: string
  /** What stands in it and can be done. */
  readonly acts: readonly string[]
}

export type ItemLine = Line & {
  readonly objective: string
  /** Version of ids.lock.json since which it means what it means. */
  readonly since: number
  /** Absent in a pre-test. */
  readonly key: Key | undefined
}

/** Something else that facts are about, with the names of its fields. */
export type OtherLine = Line & { readonly parts: readonly Line[] }

export type ChapterLines = {
  readonly id: string
  readonly title: string
  readonly stage: StageKey | undefined
  /** Where its lessons are not in the language of the page. */
  readonly lang: 'ru' | undefined
  readonly lessons: readonly LessonLine[]
  readonly objectives: readonly Line[]
  readonly items: readonly ItemLine[]
  /** Decisions after the course: they tell of an objective, the check does not count them. */
  readonly posttest: readonly ItemLine[]
  readonly check: { readonly kind: 'check' | 'pretest'; readonly href: string } | undefined
  readonly others: readonly OtherLine[]
}
