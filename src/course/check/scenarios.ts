import type { Content } from '../content.ts'
import { idsOf } from '../entries.ts'
import type { Problem } from '../problem.ts'
import type { Scenario } from '../shapes/scenario.ts'
import type { Yaml } from '../yaml.ts'
import { notation } from './scenarios/notation.ts'
import { room } from './scenarios/room.ts'
import { structure } from './scenarios/structure.ts'
import { tellings } from './scenarios/tellings.ts'

/** A sound scenario with its text, for the places of problems. */
export type Checked = { readonly yaml: Yaml; readonly scenario: Scenario }

/** Scenarios: what they compute with can be read and names what is there, their graph is whole, their texts too. */
export function scenarios(content: Content): Problem[] {
  const all = content.chapters.flatMap(({ scenarios: sheets }) =>
    sheets.flatMap(({ ru, value }) => (value ? [{ yaml: ru, scenario: value.ru }] : [])),
  )
  const known = {
    explorables: idsOf(content, 'explorable'),
    objectives: idsOf(content, 'objective'),
    principles: content.principles?.value?.ru.principles.map(({ id }) => id),
  }
  return all.flatMap(one => [
    ...notation(one, all),
    ...structure(one, all, known),
    ...tellings(one),
    ...room(one),
  ])
}
