import type { Scenario } from '#course/shapes/scenario.ts'

/** Weeks, nodes, choices with their effects, events, stops and endings, as the author wrote them. */
export function graph(scenario: Scenario): string[] {
  const { title, minutes, endWeek, nodes, events, stop = [], endings } = scenario
  return [
    `# ${title} (${scenario.id})`,
    `${minutes} min, ${nodes.length} nodes, the last week is ${endWeek}`,
    '',
    '## Graph',
    ...nodes.flatMap(node => [
      `week ${node.week}  ${node.mark} ${node.id} «${node.title}»`,
      ...node.choices.map(
        ({ id, effects, principles }, at) =>
          `    ${'abcd'[at]}) ${id}: ${effects}  [${principles.join(', ')}]`,
      ),
      ...node.expert.map(({ when, choose }) => `    expert: ${when ? `${when} → ` : 'else '}${choose}`),
    ]),
    '',
    `## Events, ${scenario.eventsPerRun} a run`,
    ...events.map(
      ({ id, mark, weeks, when, effects }) =>
        `${mark} ${id}, weeks ${weeks.join('–')}${when ? `, if ${when}` : ''}: ${effects}`,
    ),
    '',
    '## Ends',
    ...stop.map(({ when, ending }) => `at once, ${when.join(' or ')} → ${ending}`),
    ...endings.map(
      ({ id, when, else: always }) => `${id}: ${always ? 'else' : (when?.join(' or ') ?? 'only by a stop')}`,
    ),
    '',
  ]
}
