/** The words of a scenario, in the order of its program, with conditions parsed: what a page tells a run with. */
import type { Scenario, Variants } from '../shapes/scenario.ts'
import { type Formula, parseFormula } from './formula.ts'

/** For `{id}`: the first whose condition holds; the last always does. */
export type Group = {
  readonly id: string
  readonly texts: readonly { readonly when?: Formula; readonly text: string }[]
}
export type Groups = readonly Group[]

export type ScriptChoice = {
  readonly text: string
  readonly why: string
  readonly consequence: string
  readonly groups: Groups
  readonly principles: readonly string[]
}
export type ScriptNode = {
  readonly id: string
  readonly title: string
  readonly situation: string
  readonly question: string
  readonly answer: string
  readonly groups: Groups
  /** Whom it is about, by their places among the people. */
  readonly here: readonly number[]
  readonly choices: readonly ScriptChoice[]
  /** In the order of the program's. */
  readonly expert: readonly { readonly principle: string; readonly why: string }[]
}
export type ScriptEnding = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly facts: readonly string[]
  readonly plan: string
  readonly question: string
  readonly groups: Groups
}
export type Gauge = {
  readonly id: string
  readonly name: string
  readonly show: 'ruler' | 'counter' | 'word' | 'hidden' | 'debrief'
  readonly words: readonly { readonly from: number; readonly text: string }[]
}
export type Script = {
  readonly id: string
  readonly title: string
  readonly before: string
  readonly groups: Groups
  /** Variables, then what is derived from them. */
  readonly gauges: readonly Gauge[]
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly interest: string
    readonly fear: string
    readonly moves: string
  }[]
  readonly profiles: readonly { readonly id: string; readonly name: string; readonly text: string }[]
  readonly events: readonly {
    readonly id: string
    readonly title: string
    readonly text: string
    readonly groups: Groups
  }[]
  readonly endings: readonly ScriptEnding[]
  readonly nodes: readonly ScriptNode[]
}

/** @throws NotationError on a condition that cannot be read; checked content has none */
export function scriptOf(scenario: Scenario): Script {
  const { people = [], derived = [] } = scenario
  return {
    id: scenario.id,
    title: scenario.title,
    before: scenario.before,
    groups: groupsOf(scenario.variants),
    gauges: [
      ...scenario.vars.map(({ id, name, show, words = [] }) => ({
        ...{ id, name, show },
        words: words.map(({ from, text }) => ({ from, text })),
      })),
      ...derived.map(({ id, name, show }) => ({ id, name, show, words: [] })),
    ],
    people: people.map(({ id, name, interest, fear, moves }) => ({ id, name, interest, fear, moves })),
    profiles: scenario.profiles.map(({ id, name, text }) => ({ id, name, text })),
    events: scenario.events.map(({ id, title, text, variants }) => ({
      ...{ id, title, text },
      groups: groupsOf(variants),
    })),
    endings: scenario.endings.map(({ id, title, text, facts, plan, question, variants }) => ({
      ...{ id, title, text, plan, question },
      facts: facts.map(fact => fact.text),
      groups: groupsOf(variants),
    })),
    nodes: scenario.nodes.map(node => ({
      ...{ id: node.id, title: node.title, situation: node.situation },
      ...node.ask,
      groups: groupsOf(node.variants),
      here: (node.here ?? []).map(id => people.findIndex(person => person.id === id)),
      choices: node.choices.map(({ text, why, consequence, variants, principles }) => ({
        ...{ text, why, consequence, principles },
        groups: groupsOf(variants),
      })),
      expert: node.expert.map(({ principle, why }) => ({ principle, why })),
    })),
  }
}

function groupsOf(variants: Variants = []): Groups {
  return variants.map(({ id, texts }) => ({
    id,
    texts: texts.map(({ when, text = '' }) =>
      when === undefined ? { text } : { when: parseFormula(when), text },
    ),
  }))
}
