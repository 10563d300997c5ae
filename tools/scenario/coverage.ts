import type { Group, Script } from '#course/scenario/script.ts'
import { randomPlay } from '../../src/activities/scenario/chance.ts'
import type { Machine } from '../../src/activities/scenario/machine.ts'
import { play } from '../../src/activities/scenario/play.ts'
import type { Run } from '../../src/activities/scenario/run.ts'
import { balance, profileOf } from '../../src/activities/scenario/sampling.ts'

/** How often each choice is best, and which texts random play never tells. */
export function coverage(machine: Machine, script: Script, runs: number): string[] {
  return [
    '## Choices: best in % of 150 states a node, 24 random continuations; states in which they end differently',
    ...balance(machine, 150, 24).map(
      ({ node, best, differ }) =>
        `${node.padEnd(24)} ${best.map(share => String(Math.round(100 * share)).padStart(3)).join(' ')}   ${Math.round(100 * differ)} %`,
    ),
    '',
    `## Told in ${runs} random runs`,
    ...toldOf(machine, script, runs),
    '',
  ]
}

function toldOf(machine: Machine, script: Script, runs: number): string[] {
  const told = new Map<string, number>()
  const count = (name: string) => told.set(name, (told.get(name) ?? 0) + 1)
  const tell = (place: string, groups: readonly Group[], run: Run) => {
    for (const { id, texts } of groups) {
      const found = texts.findIndex(({ when }) => when === undefined || machine.read(when)(run) !== 0)
      count(`${place} › ${id} › ${found}`)
    }
  }
  for (let seed = 1; seed <= runs; seed++) {
    const next = randomPlay(seed)
    const choices = machine.program.nodes.map(node => ({ choice: Math.floor(next() * node.choices.length) }))
    const log = play(machine, profileOf(machine, seed), seed, choices)
    for (const { node, decision, opened, after } of log.decided) {
      const place = script.nodes[node]
      const choice = place?.choices[decision.choice]
      if (!place || !choice) continue
      count(place.id)
      tell(place.id, place.groups, opened)
      tell(place.id, place.groups, after)
      tell(`${place.id} › ${decision.choice}`, choice.groups, after)
    }
    for (const { cause, run } of log.happenings) {
      const event = cause.kind === 'event' ? script.events[cause.event] : undefined
      if (!event) continue
      count(event.id)
      tell(event.id, event.groups, run)
    }
  }
  const never = (place: string, groups: readonly Group[]) =>
    groups.flatMap(({ id, texts }) =>
      texts.flatMap(({ text }, at) =>
        told.has(`${place} › ${id} › ${at}`)
          ? []
          : [`never told: ${place} › {${id}}: ${text.slice(0, 60) || '(nothing)'}`],
      ),
    )
  const often = (id: string) => `${id} ${Math.round((100 * (told.get(id) ?? 0)) / runs)} %`
  return [
    `nodes met: ${script.nodes.map(({ id }) => often(id)).join(', ')}`,
    `events: ${script.events.map(({ id }) => often(id)).join(', ')}`,
    ...script.nodes.flatMap(node => [
      ...never(node.id, node.groups),
      ...node.choices.flatMap((choice, at) => never(`${node.id} › ${at}`, choice.groups)),
    ]),
    ...script.events.flatMap(event => never(event.id, event.groups)),
  ]
}
