/** Pages that are made like others: one of a kind is looked at. */
import { loadCourse } from '#course/course.ts'

/**
 * Sheets of one kind are made alike, and the whole kit of all of them; so are decks. One of a kind is looked at here: all
 * sheets are printed in tests/print, all slides shown in tests/journeys/trainer.spec.ts.
 */
const course = loadCourse().in('ru')
const found = new Set(['trainer/print/all/'])
const kinds = new Set<string>()
for (const { id, kind } of course.kit.flatMap(part => part.sheets)) {
  if (kinds.has(kind)) found.add(`trainer/print/${id}/`)
  kinds.add(kind)
}
const scenarios = course.chapters.flatMap(chapter => chapter.scenarios)
for (const decks of [course.chapters, course.workshops, scenarios])
  for (const { id } of decks.slice(1)) found.add(`slides/${id}/`)

export const alike: ReadonlySet<string> = found
