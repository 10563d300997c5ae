import type { Content } from '../content.ts'
import { entries } from '../entries.ts'
import type { Problem } from '../problem.ts'
import { at } from './at.ts'

/** A decision after the course stands beside one before it: as many, and none of them comes back in reviews. */
export function posttest(content: Content): Problem[] {
  const before = content.chapters
    .filter(({ chapter }) => chapter?.value?.ru.check?.kind === 'pretest')
    .reduce((n, { quiz }) => n + entries(quiz?.ru, 'items').length, 0)
  return content.chapters.flatMap(({ posttest: sheet }) => {
    const items = sheet?.value?.ru.items
    if (!sheet || !items) return []
    const alone =
      items.length === before
        ? []
        : [
            at(
              sheet.ru,
              ['items'],
              `${items.length} decisions after the course, ${before} before it`,
              'one for each',
            ),
          ]
    const again = items.flatMap(({ review }, n) =>
      review
        ? [
            at(
              sheet.ru,
              ['items', n],
              'a decision of the test would come back in reviews',
              'add "review: false"',
            ),
          ]
        : [],
    )
    return [...alone, ...again]
  })
}
