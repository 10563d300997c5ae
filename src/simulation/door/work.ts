import { seedOf } from '../replications.ts'
import type { Run } from '../run.ts'
import { WEEK } from '../time.ts'
import { type Order, type Report, runOf, type Values } from './order.ts'
import { valuesOf } from './read.ts'
import { type Piece, stripOf } from './strip.ts'

/** Events between two looks at the clock of whoever calls: a few milliseconds of a phone. */
const SLICE = 1500
/** Hours between two reports of the first replication. */
const QUARTER = 13 * WEEK

/**
 * Does what is ordered, a slice at a time: yields a report when there is something new to show, otherwise null.
 * Whoever calls may stop after any slice. The first replication is told as it goes, the others when they are done;
 * the values are those of a direct run.
 */
export function* work(order: Order): Generator<Report | null, void> {
  const finished: Values[] = []
  let strip: Piece[] | null = null
  for (let replication = 0; replication < order.reps; replication += 1) {
    const values: (number | null)[][] = order.cases.map(() => order.reads.map(() => null))
    for (const [place, setup] of order.cases.entries()) {
      const first = replication === 0
      const drawn = first && place === 0 && order.strip === true
      const run = runOf(setup, seedOf(order.seed, replication), drawn)
      const week = Math.ceil(run.from / WEEK)
      for (let until = first ? QUARTER : run.end; !run.done; until += QUARTER) {
        while (!run.advance(until, SLICE)) yield null
        if (!first) break
        if (drawn && strip === null && until >= (week + 1) * WEEK) strip = draw(run, week)
        values[place] = valuesOf(run, order.reads)
        const share = (place + Math.min(1, until / run.end)) / order.cases.length
        yield { finished: [], running: { share, values: values.map(row => [...row]) }, strip }
      }
      values[place] = valuesOf(run, order.reads)
    }
    finished.push(values)
    yield { finished: [...finished], running: null, strip }
  }
}

function draw(run: Run, week: number): Piece[] {
  const { facts, people } = run.department
  return facts === null ? [] : stripOf(facts, week, people.length)
}
