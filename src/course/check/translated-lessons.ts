import { placedIn } from '../chapter-in.ts'
import type { Content } from '../content.ts'
import type { Problem } from '../problem.ts'
import { valueAt } from '../yaml.ts'
import { at } from './at.ts'
import { inLesson } from './components.ts'

/** A translated lesson has the activities of the Russian one in the same order, its minutes and its objectives. */
export function translatedLessons(content: Content): Problem[] {
  return content.chapters.flatMap(({ lessons }) =>
    lessons.en.flatMap(english => {
      const russian = lessons.ru.find(lesson => lesson.id === english.id)
      if (!russian) return []
      const heads = ['minutes', 'objectives'].flatMap(key => {
        const own = valueAt(english.head.data, [key])
        const source = valueAt(russian.head.data, [key])
        return own === undefined || source === undefined || JSON.stringify(own) === JSON.stringify(source)
          ? []
          : at(
              english.head,
              [key],
              `"${key}" differs from the Russian lesson`,
              `there it is ${JSON.stringify(source)}`,
            )
      })
      if (russian.problems.length + english.problems.length > 0) return heads
      const wanted = placedIn(russian).map(({ kind, id }) => `${kind} "${id}"`)
      const present = placedIn(english).map(({ kind, id }) => `${kind} "${id}"`)
      const first = [...wanted.keys(), ...present.keys()].find(
        position => wanted[position] !== present[position],
      )
      if (first === undefined) return heads
      const activities = english.uses.filter(use => placedIn({ ...english, uses: [use] }).length > 0)
      const place = activities[first] ?? activities.at(-1) ?? { line: 1, column: 1 }
      const wrong = `activity ${first + 1} is ${present[first] ?? 'missing'}`
      return [
        ...heads,
        inLesson(
          english,
          place,
          '',
          wrong,
          `in Russian it is ${wanted[first] ?? 'none'}: the same activities in the same order`,
        ),
      ]
    }),
  )
}
