import type { Chapter, CourseInLanguage, Lesson } from '#course/course.ts'
import { href } from './href.ts'

export type WayOn = { readonly href: string; readonly kicker: string; readonly title: string }

/** The door at the end of a lesson: the next lesson, or the check, or the next chapter, or the map. */
export function afterLesson(course: CourseInLanguage, lesson: Lesson): WayOn {
  const chapter = course.chapter(lesson.chapter)
  const next = chapter.lessons[chapter.lessons.findIndex(({ id }) => id === lesson.id) + 1]
  if (next)
    return {
      href: href(course.language, `/lessons/${chapter.id}/${next.id}/`),
      kicker: `${course.word('lesson.next')} · ${course.word('lesson.minutesShort').replace('{n}', String(next.minutes))}`,
      title: next.title,
    }
  if (chapter.check)
    return {
      href: href(course.language, `/check/${chapter.id}/`),
      kicker: course.word('lesson.nextCheck'),
      title: course.word(chapter.check.kind === 'pretest' ? 'map.pretest' : 'lesson.check'),
    }
  return afterChapter(course, chapter.id)
}

/** The door behind a scenario: the next one of its chapter, or the next chapter. */
export function afterScenario(course: CourseInLanguage, chapter: Chapter, id: string): WayOn {
  const next = chapter.scenarios[chapter.scenarios.findIndex(scenario => scenario.id === id) + 1]
  if (!next) return afterChapter(course, chapter.id)
  return {
    href: href(course.language, `/scenarios/${next.id}/`),
    kicker: course.word('scenario.chapterTrainers'),
    title: next.title,
  }
}

/** The door at the end of a check: the first lesson of the next chapter that has pages in this language. */
export function afterChapter(course: CourseInLanguage, id: string): WayOn {
  const next = course.chapters[course.chapters.findIndex(chapter => chapter.id === id) + 1]
  const first = next?.lessons[0]
  if (next && first && (course.language === 'ru' || next.translated))
    return {
      href: href(course.language, `/lessons/${next.id}/${first.id}/`),
      kicker: course.word('lesson.nextChapter'),
      title: next.title,
    }
  return { href: href(course.language, '/'), kicker: '', title: course.word('lesson.toMap') }
}
