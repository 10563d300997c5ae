/**
 * A scenario as a machine reads it: no words, notation parsed, everything JSON. Pages get it as a property; Node plays
 * it as it is.
 */
import type { Scenario } from '../shapes/scenario.ts'
import { type Effect, parseEffects } from './effects.ts'
import { type Formula, parseFormula } from './formula.ts'

export type Step = {
  readonly from?: number
  readonly at?: number
  readonly one?: true
  readonly each?: Formula
  readonly effects?: readonly Effect[]
  readonly leave?: number
  readonly plan?: number
}
export type Variable = {
  readonly id: string
  readonly start: number
  readonly min: number
  readonly max: number
  readonly whole?: true
}
export type ProgramEvent = {
  readonly id: string
  readonly weeks: readonly [number, number]
  readonly when?: Formula
  readonly effects: readonly Effect[]
}
export type ProgramNode = {
  readonly id: string
  readonly week: number
  readonly choices: readonly { readonly id: string; readonly effects: readonly Effect[] }[]
  readonly expert: readonly { readonly when?: Formula; readonly choose: number }[]
  /** The variable that a seating drawn by hand moves in the place of the card's effect. */
  readonly seating?: string
}
export type Program = {
  readonly id: string
  readonly endWeek: number
  readonly vars: readonly Variable[]
  readonly derived: readonly { readonly id: string; readonly formula: Formula }[]
  readonly people: readonly {
    readonly id: string
    readonly share: number
    readonly tie: number
    readonly st: number
  }[]
  readonly profiles: readonly { readonly id: string; readonly set: Readonly<Record<string, number>> }[]
  readonly startFrom?: {
    readonly scenario: string
    readonly set: Readonly<Record<string, Formula>>
    readonly flags: Readonly<Record<string, Formula>>
    readonly otherwise: readonly string[]
  }
  readonly actions: Readonly<Record<string, readonly Step[]>>
  readonly weekly: readonly Step[]
  readonly leaving?: {
    readonly suddenly: readonly Effect[]
    readonly gone: readonly Effect[]
    readonly followers: Readonly<Record<string, readonly Effect[]>>
    readonly handOver: { readonly node: string; readonly effects: readonly Effect[] }
  }
  readonly stop: readonly { readonly when: readonly Formula[]; readonly ending: string }[]
  /** In their order; without `when` it always holds, with an empty list only a stop leads there. */
  readonly endings: readonly { readonly id: string; readonly when?: readonly Formula[] }[]
  readonly goal: { readonly formula: Formula; readonly endings: Readonly<Record<string, number>> }
  readonly eventsPerRun: number
  readonly events: readonly ProgramEvent[]
  readonly nodes: readonly ProgramNode[]
}

/** @throws NotationError on a text that cannot be read; checked content has none */
export function programOf(scenario: Scenario): Program {
  const { leaving, startFrom } = scenario
  return {
    id: scenario.id,
    endWeek: scenario.endWeek,
    vars: scenario.vars.map(({ id, start, min = 0, max = 100, whole }) => ({
      ...{ id, start, min, max },
      ...(whole ? { whole } : {}),
    })),
    derived: (scenario.derived ?? []).map(({ id, formula }) => ({ id, formula: parseFormula(formula) })),
    people: (scenario.people ?? []).map(({ id, share, tie, st }) => ({ id, share, tie, st })),
    profiles: scenario.profiles.map(({ id, set = {} }) => ({ id, set })),
    ...(startFrom && {
      startFrom: {
        scenario: startFrom.scenario,
        set: parsed(startFrom.set ?? {}),
        flags: parsed(startFrom.flags ?? {}),
        otherwise: startFrom.otherwise ?? [],
      },
    }),
    actions: Object.fromEntries((scenario.actions ?? []).map(({ id, steps }) => [id, steps.map(stepOf)])),
    weekly: (scenario.weekly ?? []).map(stepOf),
    ...(leaving && {
      leaving: {
        suddenly: parseEffects(leaving.suddenly),
        gone: parseEffects(leaving.gone),
        followers: Object.fromEntries(
          leaving.followers.map(({ person, effects }) => [person, parseEffects(effects)]),
        ),
        handOver: { node: leaving.handOver.node, effects: parseEffects(leaving.handOver.effects) },
      },
    }),
    stop: (scenario.stop ?? []).map(({ when, ending }) => ({ when: when.map(parseFormula), ending })),
    endings: scenario.endings.map(({ id, when, else: always }) => ({
      id,
      ...(always ? {} : { when: (when ?? []).map(parseFormula) }),
    })),
    goal: { formula: parseFormula(scenario.goal.formula), endings: scenario.goal.endings },
    eventsPerRun: scenario.eventsPerRun,
    events: scenario.events.map(({ id, weeks, when, effects }) => ({
      id,
      weeks,
      ...(when === undefined ? {} : { when: parseFormula(when) }),
      effects: parseEffects(effects),
    })),
    nodes: scenario.nodes.map(({ id, week, seating, choices, expert }) => ({
      id,
      week,
      choices: choices.map(choice => ({ id: choice.id, effects: parseEffects(choice.effects) })),
      expert: expert.map(({ when, choose }) => ({
        ...(when === undefined ? {} : { when: parseFormula(when) }),
        choose: choices.findIndex(choice => choice.id === choose),
      })),
      ...(seating === undefined ? {} : { seating }),
    })),
  }
}

function stepOf({
  from,
  at,
  one,
  each,
  effects,
  leave,
  plan,
}: NonNullable<Scenario['weekly']>[number]): Step {
  return {
    ...(from === undefined ? {} : { from }),
    ...(at === undefined ? {} : { at }),
    ...(one ? { one: true } : {}),
    ...(each === undefined ? {} : { each: parseFormula(each) }),
    ...(effects === undefined ? {} : { effects: parseEffects(effects) }),
    ...(leave === undefined ? {} : { leave }),
    ...(plan === undefined ? {} : { plan }),
  }
}

function parsed(texts: Readonly<Record<string, string>>): Record<string, Formula> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, parseFormula(text)]))
}
