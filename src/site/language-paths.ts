import type { Chapter, Lesson } from '#course/course.ts'
import { theCourse } from '#course/here.ts'
import { type Language, languages } from '#course/language.ts'

/** `locale` of the route `[...locale]`: Russian stands at the root. */
export const localeOf = (language: Language): string | undefined => (language === 'ru' ? undefined : language)

/** A page in both languages. */
export function bothLanguages(): { params: { locale: string | undefined } }[] {
  return languages.map(language => ({ params: { locale: localeOf(language) } }))
}

/** Chapters that have pages in a language. */
export function chaptersIn(language: Language): Chapter[] {
  return theCourse()
    .in(language)
    .chapters.filter(chapter => language === 'ru' || chapter.translated)
}

/** All lessons with what stands before and behind them in their chapter. */
export function lessonPaths() {
  return languages.flatMap(language =>
    chaptersIn(language).flatMap(chapter =>
      chapter.lessons.map((lesson: Lesson) => ({
        params: { locale: localeOf(language), chapter: chapter.id, lesson: lesson.id },
      })),
    ),
  )
}

/** All checks. */
export function checkPaths() {
  return languages.flatMap(language =>
    chaptersIn(language)
      .filter(chapter => chapter.check)
      .map(chapter => ({ params: { locale: localeOf(language), chapter: chapter.id } })),
  )
}

/** All scenarios. */
export function scenarioPaths() {
  return languages.flatMap(language =>
    chaptersIn(language).flatMap(chapter =>
      chapter.scenarios.map(({ id }) => ({ params: { locale: localeOf(language), id } })),
    ),
  )
}

/** Whether a chapter has pages in every language. */
export function inBoth(chapter: string): boolean {
  return languages.every(language => theCourse().in(language).chapter(chapter).translated)
}
