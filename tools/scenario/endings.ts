import type { Script } from '#course/scenario/script.ts'
import type { Machine } from '../../src/activities/scenario/machine.ts'
import { profileOf, randomRun, shares, stuck } from '../../src/activities/scenario/sampling.ts'
import { expertAt } from '../../src/activities/scenario/turning.ts'

const percent = (share: number) => (100 * share).toFixed(1).padStart(6)

/** How often random play ends how, over all and from each profile. */
export function endings(machine: Machine, script: Script, runs: number): string[] {
  const { profiles, endings: all } = machine.program
  const width = Math.max(...profiles.map(({ id }) => id.length), 3)
  const row = (name: string, found: ReadonlyMap<string, number>) =>
    `${name.padEnd(width)} ${all.map(({ id }) => percent(found.get(id) ?? 0)).join(' ')}`
  return [
    `## Endings in % of random play, seeds 1…${runs}`,
    ...all.map(({ id }, at) => `${at + 1} ${id} «${script.endings[at]?.title}»`),
    `${''.padEnd(width)} ${all.map((_, at) => String(at + 1).padStart(6)).join(' ')}`,
    row('all', shares(machine, runs)),
    ...profiles.map(({ id }) => row(id, shares(machine, Math.ceil(runs / profiles.length), { profile: id }))),
    row('(expert)', byExpert(machine, Math.min(runs, 5000))),
    '',
  ]
}

/** As the table of the experienced head would have it. */
function byExpert(machine: Machine, runs: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (let seed = 1; seed <= runs; seed++) {
    const run = machine.begin(profileOf(machine, seed), seed)
    while (run.ending === undefined) machine.decide(run, { choice: expertAt(machine, run).choice })
    found.set(run.ending, (found.get(run.ending) ?? 0) + 1 / runs)
  }
  return found
}

/** Least, 5 %, middle, 95 %, most of every number at the end of random play. */
export function ranges(machine: Machine, script: Script, runs: number): string[] {
  const names = script.gauges.map(({ id }) => id)
  const finals = Array.from({ length: runs }, (_, at) => randomRun(machine, at + 1))
  const row = (name: string, values: number[]) => {
    const sorted = values.sort((a, b) => a - b)
    const at = (share: number) => (sorted[Math.round(share * (runs - 1))] ?? 0).toFixed(1).padStart(8)
    return `${name.padEnd(10)} ${[0, 0.05, 0.5, 0.95, 1].map(at).join(' ')}`
  }
  const rulers = script.gauges.filter(({ show }) => show === 'ruler').map(({ id }) => id)
  return [
    `## Numbers at the end of ${runs} random runs: least, 5 %, middle, 95 %, most`,
    ...names.map(name => row(name, finals.map(machine.read(name)))),
    row('(goal)', finals.map(machine.goal)),
    `a gauge stands at its limit for the last three weeks in ${percent(stuck(machine, runs, rulers)).trim()} % of runs`,
    '',
  ]
}
