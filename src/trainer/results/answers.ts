/** What the answers of a room tell: where it was sure and wrong, and what it decided before the course and after. */
import { grade } from '#activities/quiz/grade.ts'
import { type Facts, factsOf } from '#learner/fact.ts'
import type { ItemRecord } from '#learner/item-record.ts'
import { type Grade, recordsOf } from '#learner/records-of.ts'
import type { Person } from './gather.ts'
import type { ItemLine, Pair } from './outline.ts'

export type SureAndWrong = {
  readonly item: ItemLine
  /** People who were sure of a wrong answer at a first try, and those who were asked at all. */
  readonly people: number
  readonly asked: number
  /** What they held, the most frequent first; unknown for answers kept as a summary. */
  readonly misconceptions: readonly { readonly text: string; readonly people: number }[]
}

export type Decided = { readonly right: number; readonly all: number }
export type BeforeAfter = { readonly pair: Pair; readonly before: Decided; readonly after: Decided }

/** Items of which somebody was sure and wrong, the worst first, then in the order of the course. */
export function sureAndWrong(people: readonly Person[], items: readonly ItemLine[]): SureAndWrong[] {
  const graded = graderOf(items)
  const records = people.map(({ facts }) => recordsOf(facts, graded))
  return items
    .map(item => {
      const asked = people.filter((_, at) => records[at]?.has(item.id))
      const wrong = people.filter((_, at) => wasSureAndWrong(item, records[at]?.get(item.id)))
      const held = wrong.flatMap(({ facts }) => [...slipsIn(facts, item)])
      const counts = [...Map.groupBy(held, text => text)].map(([text, all]) => ({ text, people: all.length }))
      return {
        ...{ item, people: wrong.length, asked: asked.length },
        misconceptions: counts.sort((a, b) => b.people - a.people),
      }
    })
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people)
}

/** By the credit of the first answer, before and after. */
export function beforeAfter(people: readonly Person[], pairs: readonly Pair[]): BeforeAfter[] {
  const graded = graderOf(pairs.flatMap(({ before, after }) => [before, after]))
  const records = people.map(({ facts }) => recordsOf(facts, graded))
  const decided = ({ id }: ItemLine): Decided => {
    const firsts = records.map(all => all.get(id)?.first).filter(first => first !== undefined)
    return { right: firsts.filter(first => first === 1).length, all: firsts.length }
  }
  return pairs
    .map(pair => ({ pair, before: decided(pair.before), after: decided(pair.after) }))
    .filter(({ before, after }) => before.all + after.all > 0)
}

function graderOf(items: readonly ItemLine[]): Grade {
  const known = new Map(items.map(item => [item.id, item]))
  return (about, said, lock) => {
    const item = known.get(about)
    return item && lock >= item.since ? grade(item.key, said) : undefined
  }
}

/**
 * At a first try in a check, a lesson or a review. Of several answers half may be right, and a tally does not tell:
 * there the record's own word for the latest check is taken.
 */
function wasSureAndWrong({ key }: ItemLine, record: ItemRecord | undefined): boolean {
  if (!record || key.kind === 'multi') return record?.sureAndWrong ?? false
  const [right, all] = record.tallies[2]
  return right < all
}

/** Misconceptions of one person's sure and wrong answers to an item, each once. */
function slipsIn(facts: Facts, item: ItemLine): Set<string> {
  const held = new Set<string>()
  for (const { about, said, sure, lock } of factsOf(facts, 'answer')) {
    if (about !== item.id || sure !== 2 || lock < item.since || grade(item.key, said) >= 0.5) continue
    for (const { said: option, near, misconception } of item.slips) {
      const off = near && Math.abs(Number(said[0]) - near[0]) <= near[1] + 1e-9
      if (off || (option !== undefined && said.includes(option))) held.add(misconception)
    }
  }
  return held
}
