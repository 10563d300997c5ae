/** What came of each objective, from the records of the items that practise it. */
import type { ItemRecord } from './item-record.ts'
import { type CheckOutline, type Mastery, mastery } from './progress.ts'

export type ObjectiveResult = {
  readonly objective: string
  readonly items: readonly string[]
  readonly answered: number
  /** Mean of the items' best credits; unanswered ones count as nothing. */
  readonly credit: number
  readonly mastery: Mastery
  /** Answered, but never with full credit on a first try: what a new round asks. */
  readonly missed: readonly string[]
  /** Of the latest round: what the learner was sure of, and wrong. It goes first into review. */
  readonly sureAndWrong: readonly string[]
}

/** Objectives in the order in which their items first stand; of one check, or of all of them together. */
export function resultsByObjective(
  records: ReadonlyMap<string, ItemRecord>,
  { items }: CheckOutline,
): readonly ObjectiveResult[] {
  const groups = Map.groupBy(items, ({ objective }) => objective)
  return [...groups].map(([objective, group]) =>
    result(records, objective, [...new Set(group.map(({ id }) => id))]),
  )
}

function result(
  records: ReadonlyMap<string, ItemRecord>,
  objective: string,
  items: readonly string[],
): ObjectiveResult {
  const bests = items.map(id => records.get(id)?.best)
  return {
    objective,
    items,
    answered: bests.filter(best => best !== undefined).length,
    credit: bests.reduce<number>((sum, best) => sum + (best ?? 0), 0) / items.length,
    mastery: mastery(records, items),
    missed: items.filter((_, place) => (bests[place] ?? 1) < 1),
    sureAndWrong: items.filter(id => records.get(id)?.sureAndWrong),
  }
}
