import type { CourseInLanguage } from '#course/course.ts'

/** The letters of options and cards, in their order. */
export const lettersOf = (course: CourseInLanguage): string =>
  course.word('sheet.letters').replaceAll(/\s/g, '')
