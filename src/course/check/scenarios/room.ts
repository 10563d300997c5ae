import { didYouMean } from '../../nearest.ts'
import type { Path, Problem } from '../../problem.ts'
import { at } from '../at.ts'
import type { Checked } from '../scenarios.ts'

/** The route of a room: its nodes are there and in order, and every other one has a default. */
export function room({ yaml, scenario }: Checked): Problem[] {
  const route = scenario.room
  if (!route) return []
  const problems: Problem[] = []
  const say = (path: Path, wrong: string, right: string) =>
    problems.push(at(yaml, ['room', ...path], wrong, right))
  const ids = scenario.nodes.map(({ id }) => id)
  let last = -1
  route.nodes.forEach((id, place) => {
    const found = ids.indexOf(id)
    if (found < 0) say(['nodes', place], `there is no node "${id}"`, didYouMean(id, ids))
    else if (found <= last)
      say(['nodes', place], `"${id}" comes too late`, 'nodes stand in the order of the story')
    last = Math.max(last, found)
  })
  const skipped = scenario.nodes.filter(({ id }) => !route.nodes.includes(id))
  for (const { id, choices } of skipped) {
    const choice = route.defaults?.[id]
    const able = choices.map(one => one.id)
    if (choice === undefined)
      say(
        ['defaults'],
        `the skipped node "${id}" has no default`,
        `write "${id}: ${able[0]}" or another choice`,
      )
    else if (!able.includes(choice))
      say(['defaults', id], `the node "${id}" has no choice "${choice}"`, didYouMean(choice, able))
  }
  for (const id of Object.keys(route.defaults ?? {}))
    if (!skipped.some(node => node.id === id))
      say(
        ['defaults', id],
        ids.includes(id) ? `the node "${id}" is played` : `there is no node "${id}"`,
        ids.includes(id) ? 'only skipped nodes have a default' : didYouMean(id, ids),
      )
  return problems
}
