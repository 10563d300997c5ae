import { didYouMean } from '../../nearest.ts'
import type { Path, Problem } from '../../problem.ts'
import { at } from '../at.ts'
import type { Checked } from '../scenarios.ts'

/** The parts of a scenario fit each other: weeks go on, every list ends in something that always holds, names exist. */
export function structure(
  { yaml, scenario }: Checked,
  all: readonly Checked[],
  known: {
    readonly objectives: readonly string[] | undefined
    readonly explorables: readonly string[] | undefined
    readonly principles: readonly string[] | undefined
  },
): Problem[] {
  const problems: Problem[] = []
  const say = (path: Path, wrong: string, right: string) => problems.push(at(yaml, path, wrong, right))
  function named(what: string, id: string, able: readonly string[] | undefined, path: Path): void {
    if (able && !able.includes(id)) say(path, `there is no ${what} "${id}"`, didYouMean(id, able))
  }
  const vars = scenario.vars.map(({ id }) => id)
  const people = (scenario.people ?? []).map(({ id }) => id)
  const endings = scenario.endings.map(({ id }) => id)
  const nodes = scenario.nodes.map(({ id }) => id)
  const { endWeek, startFrom, leaving } = scenario

  if (!yaml.file.endsWith(`/${scenario.id}.yaml`))
    say(['id'], `the scenario "${scenario.id}" stands in another file`, `call the file ${scenario.id}.yaml`)
  scenario.objectives.forEach((id, place) => {
    named('objective', id, known.objectives, ['objectives', place])
  })
  if (scenario.cards)
    named('explorable', scenario.cards.explorable, known.explorables, ['cards', 'explorable'])
  if (startFrom)
    named(
      'scenario',
      startFrom.scenario,
      all.map(one => one.scenario.id),
      ['startFrom', 'scenario'],
    )
  for (const name of Object.keys(startFrom?.set ?? {}))
    named('variable', name, vars, ['startFrom', 'set', name])
  scenario.profiles.forEach(({ set = {} }, place) => {
    for (const name of Object.keys(set)) named('variable', name, vars, ['profiles', place, 'set', name])
  })
  scenario.vars.forEach(({ id, start, min = 0, max = 100, show, words }, place) => {
    if (start < min || start > max)
      say(['vars', place, 'start'], `"${id}" starts at ${start}`, `it lies between ${min} and ${max}`)
    if ((show === 'word') !== (words !== undefined))
      say(
        ['vars', place],
        `"${id}" is shown as a ${show}`,
        'a variable shown as a word has "words:", others have none',
      )
  })
  scenario.stop?.forEach(({ ending }, place) => {
    named('ending', ending, endings, ['stop', place, 'ending'])
  })
  for (const id of Object.keys(scenario.goal.endings)) named('ending', id, endings, ['goal', 'endings', id])
  const stops = new Set(scenario.stop?.map(({ ending }) => ending))
  scenario.endings.forEach((ending, place) => {
    if (ending.when === undefined && !ending.else && !stops.has(ending.id))
      say(
        ['endings', place],
        `nothing leads to the ending "${ending.id}"`,
        'give it "when:", "else: true" or a stop',
      )
  })
  if (scenario.weekly === undefined && !scenario.endings.at(-1)?.else)
    say(['endings'], 'a run may end without an ending', 'the last one has "else: true"')
  scenario.events.forEach(({ id, weeks: [first, last] }, place) => {
    if (first < 2 || first > last || last > endWeek)
      say(
        ['events', place, 'weeks'],
        `"${id}" happens in weeks ${first} to ${last}`,
        `2 … ${endWeek}, in their order`,
      )
  })
  if (scenario.eventsPerRun > scenario.events.length)
    say(['eventsPerRun'], `${scenario.eventsPerRun} events a run`, `there are ${scenario.events.length}`)
  if (leaving) named('node', leaving.handOver.node, nodes, ['leaving', 'handOver', 'node'])
  leaving?.followers.forEach(({ person }, place) => {
    named('person', person, people, ['leaving', 'followers', place, 'person'])
  })
  scenario.nodes.forEach((node, place) => {
    const path = ['nodes', place]
    const before = scenario.nodes[place - 1]?.week ?? 1
    if (node.week < before || node.week > endWeek)
      say(
        [...path, 'week'],
        `"${node.id}" is in week ${node.week}`,
        `weeks go on from ${before} to ${endWeek}`,
      )
    node.here?.forEach((id, position) => {
      named('person', id, people, [...path, 'here', position])
    })
    if (node.seating !== undefined) named('variable', node.seating, vars, [...path, 'seating'])
    const choices = node.choices.map(({ id }) => id)
    node.expert.forEach(({ when, choose, principle }, e) => {
      named('choice', choose, choices, [...path, 'expert', e, 'choose'])
      named('principle', principle, known.principles, [...path, 'expert', e, 'principle'])
      const isLast = e === node.expert.length - 1
      if (isLast !== (when === undefined))
        say(
          [...path, 'expert', e],
          'the opinions do not end here',
          'the last one, and only it, has no "when:"',
        )
    })
    node.choices.forEach((choice, c) => {
      choice.principles.forEach((id, position) => {
        named('principle', id, known.principles, [...path, 'choices', c, 'principles', position])
      })
    })
  })
  return problems
}
