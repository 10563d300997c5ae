import type { CourseInLanguage } from '#course/course.ts'

/** The explorable whose plan and words these are. */
export const SEATING = 'x2-seating'

/** A group that also needs the spare places: six, the largest of the story. */
export const GROUP = ['hall-1', 'hall-2', 'hall-3', 'hall-4', 'hall-5', 'hall-6']

/** Names of its people, as the story has them. */
export function namesOf(course: CourseInLanguage): string[] {
  const first = (id: string) => course.person(id).name.split(' ')[0] ?? id
  return [
    ...['ryabova', 'akhmetov', 'klimova', 'kuts'].map(first),
    course.word('scenario.fifth'),
    course.word('scenario.sixth'),
  ]
}
