import type { CourseInLanguage } from '#course/course.ts'
import { plain } from '#course/inline.ts'

/** The title block of a page: sheets are the map, then every lesson in the order of the course. */
export function sheetOf(course: CourseInLanguage, lesson?: string): { name: string; n: number; of: number } {
  const lessons = course.chapters.flatMap(chapter => chapter.lessons)
  const index = lessons.findIndex(({ id }) => id === lesson)
  const found = lessons[index]
  return {
    name: found ? `${found.number}. ${plain(found.title)}` : course.word('map.plan'),
    n: index + 2,
    of: lessons.length + 1,
  }
}
