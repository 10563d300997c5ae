import type { CourseInLanguage } from '#course/course.ts'
import type { Item } from '#course/shapes/items.ts'

/** The decisions before the course, and those after it. */
export function testOf(course: CourseInLanguage, of: 'pretest' | 'posttest'): readonly Item[] {
  return course.chapters.flatMap(({ check, items, posttest }) =>
    of === 'posttest' ? (posttest?.items ?? []) : check?.kind === 'pretest' ? items : [],
  )
}
