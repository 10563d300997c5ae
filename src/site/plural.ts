import type { CourseInLanguage } from '#course/course.ts'

/** «1 занятие, 2 занятия, 5 занятий»: the form of a word of the interface that fits a number. */
export function counted(course: CourseInLanguage, name: string, n: number): string {
  const form = new Intl.PluralRules(course.language).select(n)
  return course.word(`${name}.${form}`).replace('{n}', String(n))
}
