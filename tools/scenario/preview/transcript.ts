import type { Script } from '#course/scenario/script.ts'
import type { Machine } from '../../../src/activities/scenario/machine.ts'
import { picked } from '../../../src/activities/scenario/picked.ts'
import type { Change, Run } from '../../../src/activities/scenario/run.ts'
import type { Tell } from '../../../src/activities/scenario/tell.ts'
import type { Asked } from './asked.ts'

export type Step = { readonly title: string; readonly text: string; readonly changes: string }

/** Everything that has happened since the node the author began at, with every number that moved. */
export function transcript(
  machine: Machine,
  script: Script,
  tell: Tell,
  asked: Asked,
): { steps: Step[]; run: Run } {
  const steps: Step[] = []
  let changes: Change[] = []
  const moved = () => {
    const told = changes
      .map(({ name, from, to, cause }) => `${name} ${from} → ${to} (${cause.kind})`)
      .join(' · ')
    changes = []
    return told
  }
  const run = machine.begin({ set: asked.set, flags: asked.flags }, asked.seed, {
    change: change => changes.push(change),
    left: person => steps.push({ title: `${script.people[person]?.name} left`, text: '', changes: '' }),
    happened(event, now) {
      const what = script.events[event]
      if (what)
        steps.push({
          title: what.title,
          text: tell(what.text, now, what.groups, picked(script, now)),
          changes: moved(),
        })
    },
    week: now => changes.length > 0 && steps.push({ title: `week ${now.week}`, text: '', changes: moved() }),
  })
  run.node = machine.program.nodes.findIndex(({ id }) => id === asked.node)
  run.week = machine.program.nodes[run.node]?.week ?? 1
  for (const letter of asked.choices) {
    const node = script.nodes[run.node]
    const choice = node?.choices['abcd'.indexOf(letter)]
    if (!node || !choice || run.ending !== undefined) break
    const title = `${node.title}: ${tell(choice.text, run, [...choice.groups, ...node.groups])}`
    machine.decide(run, { choice: 'abcd'.indexOf(letter) }, now => {
      steps.push({
        title,
        text: tell(choice.consequence, now, [...choice.groups, ...node.groups]),
        changes: moved(),
      })
    })
  }
  const ending = script.endings.find(({ id }) => id === run.ending)
  if (ending)
    steps.push({ title: ending.title, text: tell(ending.text, run, ending.groups), changes: moved() })
  return { steps, run }
}
