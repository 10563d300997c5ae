import type { Content } from '../content.ts'
import { all, idsOf } from '../entries.ts'
import type { Problem } from '../problem.ts'
import { valueAt } from '../yaml.ts'
import { at } from './at.ts'

/**
 * Every objective is practised. `times` grows to 2 when scenarios are there: the editorial standard asks for two
 * places (item, worksheet, prediction, example, scenario).
 */
export function practised(content: Content, times = 1): Problem[] {
  const legible = (['item', 'prediction', 'worksheet'] as const).every(kind => idsOf(content, kind))
  if (!legible) return []
  const uses = new Map<string, number>()
  const count = (id: unknown) => {
    if (typeof id === 'string') uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  for (const kind of ['item', 'prediction', 'example'] as const)
    for (const { yaml, path } of all(content, kind)) count(valueAt(yaml.data, [...path, 'objective']))
  for (const { worksheet, scenarios } of content.chapters) {
    count(valueAt(worksheet?.ru.data, ['objective']))
    for (const { value } of scenarios) value?.ru.objectives.forEach(count)
  }

  return all(content, 'objective').flatMap(({ id, yaml, path }) => {
    const found = uses.get(id) ?? 0
    if (found >= times) return []
    const wrong =
      found === 0
        ? `nothing practises the objective "${id}"`
        : `the objective "${id}" is practised ${found} time(s)`
    return at(
      yaml,
      path,
      wrong,
      `at least ${times} item, prediction, example or worksheet names it in "objective:"`,
    )
  })
}
