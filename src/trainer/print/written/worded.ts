import type { CourseInLanguage } from '#course/course.ts'
import { typeset } from '#course/typography.ts'

/** Words of an attribute, set like those of the text: numbers of the company first. */
export function worded(course: CourseInLanguage, text: string): string {
  return typeset(
    course.language,
    text.replace(/\{\{([^{}]+)\}\}/g, (_, name: string) => course.number(name.trim())),
  )
}
