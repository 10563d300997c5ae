/** The engine against the numbers of the design: logs to the thousandth, shares of endings. */
import { expect, test } from 'vitest'
import { chance } from '../../src/activities/scenario/chance.ts'
import type { Machine } from '../../src/activities/scenario/machine.ts'
import { type Log, play } from '../../src/activities/scenario/play.ts'
import { copyOf, type Run } from '../../src/activities/scenario/run.ts'
import { profileOf, shares } from '../../src/activities/scenario/sampling.ts'
import { design, type Vector } from './designed.ts'
import { machines, scenarios } from './scenarios.ts'

const decisionsOf = (letters: string) => [...letters].map(letter => ({ choice: 'abcd'.indexOf(letter) }))
const machine = (id: string): Machine => {
  const found = machines.get(id)
  if (!found) throw new Error(`there is no scenario "${id}"`)
  return found
}

const vectors = Object.entries(design).flatMap(([id, { vectors: all = [] }]) =>
  all.map(vector => [id, vector.profile, vector.seed, vector] as const),
)

test.each(vectors)('%s, %s, seed %i comes out week by week', (id, _profile, _seed, vector) => {
  const played = machine(id)
  const log = play(played, { profile: vector.profile }, vector.seed, decisionsOf(vector.choices))
  const marks = scenarios.find(scenario => scenario.id === id)?.events.map(({ mark }) => mark)
  expect(log.run.events.map(({ event, week }) => [marks?.[event], week])).toEqual(vector.events)
  expect(rowsOf(played, log, vector)).toEqual(vector.rows)
  const read = (name: string) => played.read(name)(log.run)
  expect(Object.fromEntries(Object.keys(vector.final).map(name => [name, read(name)]))).toEqual(vector.final)
  expect(log.ending).toBe(vector.ending)
  expect(Math.round(played.goal(log.run) * 1000) / 1000).toBe(vector.goal)
})

/** As the design prints them: a person as `attitude/tie`, somebody who has left as a dash. */
function rowsOf({ program, read }: Machine, log: Log, { columns, rows }: Vector): (number | string)[][] {
  const weeks = new Set(rows.map(([week]) => week))
  return log.weeks
    .filter(({ week }) => weeks.has(week))
    .map(({ week, run }) =>
      columns.map(name => {
        if (name === 'week') return week
        if (!program.people.some(({ id }) => id === name)) return read(name)(run)
        return read(`here:${name}`)(run) ? `${read(`${name}.st`)(run)}/${read(`${name}.tie`)(run)}` : '-'
      }),
    )
}

test.each(Object.keys(design))('%s: random play ends as often as designed', id => {
  const { endings = {}, shares: designed } = design[id] ?? {}
  const found = shares(machine(id), 20_000)
  // Four standard errors of 20,000 runs, and half a unit of the last digit printed.
  for (const [mark, share] of Object.entries(designed?.random ?? {}))
    expect(Math.abs(100 * (found.get(endings[mark] ?? '') ?? 0) - share), mark).toBeLessThan(
      400 * Math.sqrt(((share / 100) * (1 - share / 100)) / 20_000) + 0.05,
    )
})

test.each(['seam', 'key-or-large'])('%s: all paths of seeds 1–24 end exactly as designed', id => {
  const { endings = {}, shares: designed } = design[id] ?? {}
  const played = machine(id)
  const counts = new Map<string, number>()
  let all = 0
  function walk(run: Run): void {
    if (run.ending !== undefined) {
      counts.set(run.ending, (counts.get(run.ending) ?? 0) + 1)
      all += 1
      return
    }
    for (const choice of played.program.nodes[run.node]?.choices.keys() ?? []) {
      const next = copyOf(run)
      played.decide(next, { choice })
      walk(next)
    }
  }
  for (let seed = 1; seed <= 24; seed++) walk(played.begin(profileOf(played, seed), seed))
  const found = Object.entries(endings).map(([mark, ending]) => [
    mark,
    Math.round((10_000 * (counts.get(ending) ?? 0)) / all) / 100,
  ])
  expect(Object.fromEntries(found)).toEqual(designed?.allPathsSeeds1to24)
})

test('one-sided play of the veterans never reaches the best ending', () => {
  const { oneSided = {} } = design['veterans'] ?? {}
  const best = design['veterans']?.endings['A-E1']
  for (const path of ['hard', 'soft'])
    for (let seed = 1; seed <= 400; seed++) {
      const played = machine('veterans')
      const { ending } = play(played, profileOf(played, seed), seed, decisionsOf(oneSided[path] ?? ''))
      expect(ending, `${path}, seed ${seed}`).not.toBe(best)
    }
})

test('the generator is the same whole numbers everywhere', () => {
  const next = chance(4)
  expect([next(), next(), next()].map(value => value * 4294967296)).toEqual([
    661963246, 1449301770, 2499378219,
  ])
})
