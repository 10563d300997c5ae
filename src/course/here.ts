import { type Course, type CourseInLanguage, loadCourse } from './course.ts'
import type { Language } from './language.ts'

let kept: Course | undefined

/** The course of this build or test, read once; `npm run dev` reads it anew for every page, so that an edit shows. */
export function theCourse(): Course {
  if (import.meta.env.MODE === 'development') return loadCourse()
  kept ??= loadCourse()
  return kept
}

/** @param locale what Astro calls `currentLocale`; anything but English is Russian, the source. */
export function courseIn(locale: string | undefined): CourseInLanguage {
  return theCourse().in(languageOf(locale))
}

export function languageOf(locale: string | undefined): Language {
  return locale === 'en' ? 'en' : 'ru'
}
