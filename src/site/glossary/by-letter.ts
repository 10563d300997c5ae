import type { CourseInLanguage, Lesson, Term } from '#course/course.ts'

/** A term with the lessons that explain it, in the order of the course. */
export interface Entry {
  term: Term
  lessons: Lesson[]
}

/** Entries of the glossary by first letter, in the alphabet of the language; ё stands with е. */
export function byLetter(course: CourseInLanguage): [letter: string, entries: Entry[]][] {
  const lessons = course.chapters.flatMap(chapter => chapter.lessons)
  const entries = course.glossary
    .map(term => ({ term, lessons: lessons.filter(lesson => lesson.terms.includes(term.id)) }))
    .sort((a, b) => a.term.term.localeCompare(b.term.term, course.language))
  return [...Map.groupBy(entries, ({ term }) => letterOf(term.term))]
}

function letterOf(term: string): string {
  return term.charAt(0).toUpperCase().replace('Ё', 'Е')
}
