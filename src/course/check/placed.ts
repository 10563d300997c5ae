import { placedIn } from '../chapter-in.ts'
import type { Content } from '../content.ts'
import { all } from '../entries.ts'
import type { Problem } from '../problem.ts'
import { at } from './at.ts'
import { inLesson } from './components.ts'

/**
 * Every prediction, example and explorable stands in a lesson: what nobody meets practises nothing. And nothing
 * stands twice on a page, where its id would be ambiguous.
 */
export function placed(content: Content): Problem[] {
  const lessons = content.chapters.flatMap(chapter => [...chapter.lessons.ru, ...chapter.lessons.en])
  const twice = lessons.flatMap(lesson => {
    const seen = new Set<string>()
    return lesson.uses.flatMap(use => {
      const [activity] = placedIn({ ...lesson, uses: [use] })
      if (!activity) return []
      const name = `${activity.kind} "${activity.id}"`
      if (!seen.has(name)) {
        seen.add(name)
        return []
      }
      return inLesson(lesson, use, use.name, `the ${name} stands twice on this page`, 'keep one of the two')
    })
  })
  // A lesson that cannot be read hides what stands in it.
  if (lessons.some(lesson => lesson.problems.length > 0)) return twice
  const met = new Set(lessons.flatMap(placedIn).map(({ kind, id }) => `${kind} ${id}`))
  const unmet = (['prediction', 'example', 'explorable'] as const).flatMap(kind =>
    all(content, kind).flatMap(({ id, yaml, path }) => {
      if (met.has(`${kind} ${id}`)) return []
      const tag = `<${kind[0]?.toUpperCase()}${kind.slice(1)} id="${id}" />`
      return at(yaml, path, `the ${kind} "${id}" stands in no lesson`, `put ${tag} into one, or remove it`)
    }),
  )
  return [...twice, ...unmet]
}
