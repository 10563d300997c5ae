import type { Chapter, CourseInLanguage } from '#course/course.ts'

/** The chapter a scenario belongs to. */
export function chapterOf(course: CourseInLanguage, id: string): Chapter {
  const found = course.chapters.find(chapter => chapter.scenarios.some(scenario => scenario.id === id))
  if (!found) throw new Error(`there is no scenario "${id}" in the content`)
  return found
}
