import type { Facts } from '#learner/fact.ts'
import type { ItemRecord } from '#learner/item-record.ts'
import { recordsOf } from '#learner/records-of.ts'
import { grade } from '../quiz/grade.ts'
import type { ChapterLines } from './outline.ts'

export type Records = ReadonlyMap<string, ItemRecord>

/** Records of all graded items; answers that meant something else, and those of a pre-test, have none. */
export function recordsBy(chapters: readonly ChapterLines[], facts: Facts): Records {
  const known = new Map(
    chapters.flatMap(({ items, posttest }) => [...items, ...posttest].map(item => [item.id, item] as const)),
  )
  return recordsOf(facts, (about, said, lock) => {
    const item = known.get(about)
    return item?.key && lock >= item.since ? grade(item.key, said) : undefined
  })
}

/** How many items of a pre-test were answered: it asks once and gives no credit. */
export function answeredIn({ items }: ChapterLines, facts: Facts): number {
  const answered = new Set<string>()
  for (const fact of facts.values())
    if (fact.kind === 'answer' && fact.place === 'check' && fact.said.length > 0) answered.add(fact.about)
  return items.filter(({ id }) => answered.has(id)).length
}
