/** Where there is no room for all answers (an LMS gives 4,096 characters), an item keeps its record alone. */
import { type Fact, type Facts, factsOf, stamp } from './fact.ts'
import { packRecord } from './item-record.ts'
import { settle } from './merge.ts'
import { type Grade, recordsOf } from './records-of.ts'

/**
 * One summary an item in the place of its answers; all other facts stay. The stamp follows from the last thing that
 * was summed up, so that the same answers give the same summary, with the same id, on every device. Items that the
 * course no longer has keep their answers: nobody can grade them.
 */
export function summarize(facts: Facts, grade: Grade): Facts {
  const records = recordsOf(facts, grade)
  const last = new Map<string, Fact>()
  for (const fact of factsOf(facts, 'answer')) last.set(fact.about, fact)
  const kept = [...facts.values()].filter(({ kind, about }) => kind !== 'answer' || !records.has(about))
  const sums = [...records].flatMap(([about, record]) => {
    const { n, at } = last.get(about) ?? {}
    if (n === undefined || at === undefined) return []
    return [stamp({ kind: 'summary', about, record: packRecord(record) }, n + 1, at)]
  })
  return settle([...kept, ...sums])
}
