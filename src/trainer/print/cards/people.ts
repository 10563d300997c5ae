import type { CourseInLanguage } from '#course/course.ts'

export type PersonCard = {
  readonly id: string
  readonly name: string
  readonly role: string
  /** % of revenue. */
  readonly share: number
  readonly interest: string
}

/** The veterans of the story that is played with the room, as its players may know them. */
export function peopleOf(course: CourseInLanguage): PersonCard[] {
  const scenario = course.chapters.flatMap(({ scenarios }) => scenarios).find(({ people }) => people)
  return (scenario?.people ?? []).map(({ id, name, share, interest }) => ({
    ...{ id, name, share, interest },
    role: course.people.find(person => person.name === name)?.role ?? '',
  }))
}
