import { didYouMean } from '../../nearest.ts'
import type { Path, Problem } from '../../problem.ts'
import { type Effect, namedIn, parseEffects } from '../../scenario/effects.ts'
import { type Formula, namesOf, parseFormula } from '../../scenario/formula.ts'
import { NotationError } from '../../scenario/reader.ts'
import type { Scenario } from '../../shapes/scenario.ts'
import { at } from '../at.ts'
import type { Checked } from '../scenarios.ts'

/** Of the person an action or a leaving is about. */
const OF_ONE = ['share', 'st', 'tie', 'stake', 'factor']
const FIELDS = ['st', 'tie']

/** Every effect, condition and formula can be read, and all its names are known. */
export function notation({ yaml, scenario }: Checked, all: readonly Checked[]): Problem[] {
  const known = namesIn(scenario)
  const problems: Problem[] = []
  const say = (path: Path, wrong: string, right: string) => problems.push(at(yaml, path, wrong, right))

  function read<T>(text: string, path: Path, parse: (text: string) => T): T | undefined {
    try {
      return parse(text)
    } catch (error) {
      if (!(error instanceof NotationError)) throw error
      say(path, `column ${error.column} of "${text}": ${error.message}`, NOTATION)
      return undefined
    }
  }
  function names(found: readonly string[], path: Path, more: readonly string[] = []): void {
    const able = [...known.read, ...more]
    for (const name of new Set(found))
      if (!able.includes(name)) say(path, `there is no "${name}"`, didYouMean(name, able))
  }
  function condition(text: string | undefined, path: Path, more: readonly string[] = []): void {
    const formula = text === undefined ? undefined : read(text, path, parseFormula)
    if (formula !== undefined) names(namesOf(formula), path, more)
  }
  function effects(text: string | undefined, path: Path, ofOne = false): readonly Effect[] {
    const parsed = text === undefined ? undefined : read(text, path, parseEffects)
    if (!parsed) return []
    const named = namedIn(parsed)
    names(named.reads, path, ofOne ? OF_ONE : [])
    for (const name of named.changes)
      if (!known.change.includes(name) && !(ofOne && FIELDS.includes(name)))
        say(path, `"${name}" cannot be changed`, didYouMean(name, known.change))
    for (const name of named.actions)
      if (!known.actions.includes(name))
        say(path, `there is no action "${name}"`, didYouMean(name, known.actions))
    return parsed
  }
  const steps = (list: Scenario['weekly'], path: Path) =>
    list?.forEach((step, position) => {
      const ofOne = step.each !== undefined || step.one !== undefined
      condition(step.each, [...path, position, 'each'], OF_ONE)
      effects(step.effects, [...path, position, 'effects'], ofOne)
    })
  /** `effects`: what the texts are told after, with its branches. */
  function variants(list: Scenario['variants'], path: Path, told: readonly Effect[] = []): void {
    const branches = Array.from({ length: namedIn(told).branches }, (_, place) => `branch:${place + 1}`)
    list?.forEach((group, g) => {
      for (const [t, { when }] of group.texts.entries())
        condition(when, [...path, g, 'texts', t, 'when'], branches)
    })
  }

  for (const [place, { formula }] of (scenario.derived ?? []).entries())
    condition(formula, ['derived', place, 'formula'], OF_ONE)
  for (const [place, action] of (scenario.actions ?? []).entries())
    steps(action.steps, ['actions', place, 'steps'])
  steps(scenario.weekly, ['weekly'])
  const { leaving, startFrom } = scenario
  effects(leaving?.suddenly, ['leaving', 'suddenly'], true)
  effects(leaving?.gone, ['leaving', 'gone'], true)
  leaving?.followers.forEach(({ effects: text }, place) => {
    effects(text, ['leaving', 'followers', place, 'effects'], true)
  })
  effects(leaving?.handOver.effects, ['leaving', 'handOver', 'effects'], true)
  scenario.stop?.forEach(({ when }, s) => {
    when.forEach((text, w) => {
      condition(text, ['stop', s, 'when', w])
    })
  })
  condition(scenario.goal.formula, ['goal', 'formula'])
  variants(scenario.variants, ['variants'])
  scenario.events.forEach((event, place) => {
    condition(event.when, ['events', place, 'when'])
    variants(
      event.variants,
      ['events', place, 'variants'],
      effects(event.effects, ['events', place, 'effects']),
    )
  })
  scenario.endings.forEach((ending, place) => {
    ending.when?.forEach((text, w) => {
      condition(text, ['endings', place, 'when', w])
    })
    variants(ending.variants, ['endings', place, 'variants'])
  })
  scenario.nodes.forEach((node, n) => {
    node.expert.forEach(({ when }, e) => {
      condition(when, ['nodes', n, 'expert', e, 'when'])
    })
    const inChoices = node.choices.map((choice, c) => {
      const path = ['nodes', n, 'choices', c]
      const told = effects(choice.effects, [...path, 'effects'])
      variants(choice.variants, [...path, 'variants'], told)
      return told
    })
    // A group of the node may be told in a consequence: it may ask for as many branches as the richest choice has.
    const richest = inChoices.sort((a, b) => namedIn(b).branches - namedIn(a).branches)[0]
    variants(node.variants, ['nodes', n, 'variants'], richest)
  })
  const origin = all.find(one => one.scenario.id === startFrom?.scenario)
  if (startFrom && origin) {
    const able = namesIn(origin.scenario).read
    for (const part of ['set', 'flags'] as const)
      for (const [name, text] of Object.entries(startFrom[part] ?? {})) {
        const path = ['startFrom', part, name]
        const formula: Formula | undefined = read(text, path, parseFormula)
        for (const used of formula === undefined ? [] : namesOf(formula))
          if (!able.includes(used))
            say(path, `"${startFrom.scenario}" has no "${used}"`, didYouMean(used, able))
      }
  }
  return problems
}

const NOTATION = 'the notation of effects and conditions stands in src/course/scenario/effects.ts'

/** What conditions may read, what effects may change, and the actions. Flags are those that something sets. */
function namesIn(scenario: Scenario) {
  const ids = (list: readonly { readonly id: string }[] | undefined) => (list ?? []).map(({ id }) => id)
  const vars = ids(scenario.vars)
  const people = ids(scenario.people)
  const ofPeople = people.flatMap(id => FIELDS.map(field => `${id}.${field}`))
  const all = JSON.stringify(scenario)
  const flags = [
    ...[...all.matchAll(/flag:([a-z][a-z0-9]*)/g)].map(([, flag = '']) => flag),
    ...Object.keys(scenario.startFrom?.flags ?? {}),
    ...(scenario.startFrom?.otherwise ?? []),
  ]
  return {
    read: [
      ...vars,
      ...ids(scenario.derived),
      ...ofPeople,
      ...people.map(id => `here:${id}`),
      ...new Set(flags),
      ...ids(scenario.events).map(id => `seen:${id}`),
      ...scenario.nodes.flatMap(({ id, choices }) => choices.map(choice => `chosen:${id}/${choice.id}`)),
      ...(people.length > 0 ? ['leavers'] : []),
      'week',
    ],
    change: [...vars, ...ofPeople, ...(people.length > 0 ? FIELDS.map(field => `all.${field}`) : [])],
    actions: ids(scenario.actions),
  }
}
