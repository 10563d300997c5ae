/** The start that a finished run of another scenario on this device gives. */
import type { Program } from '#course/scenario/program.ts'
import type { Facts } from '#learner/fact.ts'
import { machineOf } from '../machine.ts'
import type { Start } from '../morning.ts'
import { play } from '../play.ts'
import { runsOf, versionOf } from '../runs.ts'

/** The scenario a start may come from, as much of it as is needed. */
export type Earlier = {
  readonly program: Program
  readonly title: string
  readonly endings: readonly { readonly id: string; readonly title: string }[]
}
export type Given = { readonly start: Start; readonly ending: string }

/** Of the last finished run that can still be played; `undefined` if there is none. */
export function givenStart(program: Program, earlier: Earlier, facts: Facts): Given | undefined {
  const rule = program.startFrom
  if (!rule) return undefined
  const machine = machineOf(earlier.program)
  const version = versionOf(earlier.program)
  const logs = runsOf(facts, earlier.program)
    .filter(run => run.version === version)
    .map(({ start, seed, decisions }) => play(machine, start, seed, decisions))
  const last = logs.findLast(({ ending }) => ending !== undefined)
  if (!last) return undefined
  const read = (formula: Parameters<typeof machine.read>[0]) =>
    Math.round(machine.read(formula)(last.run) * 1000) / 1000
  const set = Object.entries(rule.set).map(([name, formula]) => [name, read(formula)] as const)
  const flags = Object.entries(rule.flags).filter(([, formula]) => read(formula) !== 0)
  return {
    start: { set: Object.fromEntries(set), flags: flags.map(([name]) => name) },
    ending: earlier.endings.find(({ id }) => id === last.ending)?.title ?? '',
  }
}
