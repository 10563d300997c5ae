/** What the content says, for a person who knows it by heart. */
import { loadCourse } from '#course/course.ts'
import type { Item } from '#course/shapes/items.ts'

export const course = loadCourse().in('ru')

/** The right answer, in the order in which it is given: ids, `part:place`, or a number as people type it. */
export function rightAnswer(item: Item): readonly string[] {
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)
  switch (item.kind) {
    case 'single':
    case 'multi':
      return ids(item.options.filter(({ right }) => right))
    case 'sheet':
      return ids(item.lines.filter(({ mistake }) => mistake))
    case 'num':
      return [String(item.key).replace('.', ',')]
    case 'order':
      return ids(item.steps)
    case 'match':
      return item.cards.flatMap(({ id, of }) => (of ? [`${of}:${id}`] : []))
    case 'sort':
      return item.cards.map(({ id, room }) => `${id}:${room}`)
  }
}
