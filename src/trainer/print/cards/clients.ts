import type { CourseInLanguage } from '#course/course.ts'
import { theCourse } from '#course/here.ts'
import { plain } from '#course/inline.ts'

export type ClientCard = {
  readonly id: string
  readonly name: string
  /** Each line of the card: a name and a number, written. */
  readonly lines: readonly { readonly label: string; readonly value: string }[]
  /** Revenue a month, млн ₽: the side of its square. */
  readonly revenue: number
}

const parts = ['revenue', 'margin', 'hours', 'days'] as const

/** The ten cards of the explorable that one chooses from. */
export function clientsOf(course: CourseInLanguage): ClientCard[] {
  const explorable = course.chapters
    .flatMap(({ explorables }) => explorables)
    .find(({ component }) => component === 'choose-four')
  const label = (id: string) => plain(explorable?.labels.find(one => one.id === id)?.text ?? '')
  return (explorable?.labels ?? [])
    .filter(({ id }) => id.startsWith('card-'))
    .map(({ id, text }) => {
      const client = id.slice('card-'.length)
      return {
        ...{ id: client, name: plain(text) },
        revenue: theCourse().numbers.get(`client-${client}.revenue`)?.value ?? 0,
        lines: [
          ...parts.map(part => ({ label: label(part), value: course.number(`client-${client}.${part}`) })),
          { label: course.word('scenario.cardsShare'), value: course.number(`client-${client}.share`) },
        ],
      }
    })
}
