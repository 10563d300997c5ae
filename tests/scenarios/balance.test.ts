/** What every scenario of the course has to hold, also one that an author adds. */
import { describe, expect, test } from 'vitest'
import { play } from '../../src/activities/scenario/play.ts'
import { balance, randomRun, shares, stuck } from '../../src/activities/scenario/sampling.ts'
import { machines, scenarios } from './scenarios.ts'

const RUNS = 4_000

describe.each(scenarios.map(scenario => [scenario.id, scenario] as const))('%s', (id, scenario) => {
  const machine = machines.get(id)
  if (!machine) throw new Error(`there is no machine of "${id}"`)
  const { program } = machine

  test('every ending can be reached from every profile, and no run stops without one', () => {
    for (const profile of program.profiles) {
      const found = shares(machine, RUNS, { profile: profile.id })
      const missing = [...found].filter(([, share]) => share === 0).map(([ending]) => ending)
      expect(missing, profile.id).toEqual([])
      expect([...found.keys()].filter(ending => !program.endings.some(one => one.id === ending))).toEqual([])
    }
  })

  test('every node is met', () => {
    const met = new Set<number>()
    for (let seed = 1; seed <= RUNS; seed++) met.add(randomRun(machine, seed).node)
    expect(Math.max(...met)).toBe(program.nodes.length)
  })

  test('each choice is best in some states and none in nearly all, and choices matter', () => {
    for (const { node, best, differ } of balance(machine, 150, 24)) {
      for (const [choice, share] of best.entries()) {
        expect.soft(share, `${node} ${choice}`).toBeGreaterThanOrEqual(0.04)
        expect.soft(share, `${node} ${choice}`).toBeLessThanOrEqual(0.7)
      }
      expect.soft(differ, node).toBeGreaterThanOrEqual(0.15)
    }
  })

  test('no gauge stands at its limit to the end in more than three runs of ten', () => {
    const rulers = scenario.vars.filter(({ show }) => show === 'ruler').map(gauge => gauge.id)
    expect(stuck(machine, RUNS, rulers)).toBeLessThanOrEqual(0.3)
  })

  test('the same start, seed and decisions give the same log', () => {
    const decisions = program.nodes.map((_, node) => ({ choice: node % 2 }))
    const log = () => play(machine, { profile: program.profiles[0]?.id ?? '' }, 7, decisions)
    expect(JSON.stringify(log())).toBe(JSON.stringify(log()))
    expect(log().decided.length).toBeGreaterThan(3)
  })
})
