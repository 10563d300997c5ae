import type { CourseInLanguage } from '#course/course.ts'

export type Use = {
  readonly workshop: string
  readonly title: string
  /** Titles of the blocks that need it. */
  readonly blocks: readonly string[]
}

/** Which workshops need a sheet, and when. */
export function usesOf(course: CourseInLanguage, sheet: string): Use[] {
  return course.workshops
    .map(({ id, title, blocks }) => ({
      workshop: id,
      title,
      blocks: blocks.flatMap(block => (block.materials?.includes(sheet) ? [block.title] : [])),
    }))
    .filter(({ blocks }) => blocks.length > 0)
}
