import type { Content } from '../content.ts'
import { explorablesOf, idsOf, type Sound } from '../entries.ts'
import type { Declaration } from '../model/declaration.ts'
import { EXPLORABLES } from '../model/declarations.ts'
import { labelsOf } from '../model/labels.ts'
import { didYouMean } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import type { Explorable } from '../shapes/activities.ts'
import { at } from './at.ts'

/** Explorables: the component is declared, has all the words it asks for and no others, and its numbers are there. */
export function explorables(content: Content): Problem[] {
  const predictions = idsOf(content, 'prediction')
  return content.chapters.flatMap(chapter =>
    explorablesOf(chapter).flatMap(entry => {
      const { yaml, path, value } = entry
      const declaration = EXPLORABLES.get(value.component)
      const { prediction } = value
      const unknown =
        prediction !== undefined && predictions && !predictions.includes(prediction)
          ? at(
              yaml,
              [...path, 'prediction'],
              `there is no prediction "${prediction}"`,
              didYouMean(prediction, predictions),
            )
          : []
      // What is not run on the model has its table in its labels.
      if (!declaration && value.labels.some(({ id }) => id.startsWith('value-'))) return unknown
      if (!declaration) {
        const right = didYouMean(value.component, EXPLORABLES.keys())
        return at(yaml, [...path, 'component'], `there is no component "${value.component}"`, right)
      }
      return [...labels(entry, declaration), ...computed(entry, declaration, content), unknown].flat()
    }),
  )
}

function labels({ yaml, path, value }: Sound<Explorable>, declaration: Declaration): Problem[] {
  const wanted = labelsOf(declaration)
  const given = value.labels.map(({ id }) => id)
  const missing = wanted.filter(id => !given.includes(id))
  const leftOver = value.labels.flatMap(({ id }, position) =>
    wanted.includes(id)
      ? []
      : at(
          yaml,
          [...path, 'labels', position],
          `nobody asks for the label "${id}"`,
          missing.length > 0 ? didYouMean(id, missing) : 'remove it',
        ),
  )
  if (missing.length === 0) return leftOver
  const wrong = `the component "${value.component}" lacks its labels: ${missing.join(', ')}`
  return [...leftOver, at(yaml, [...path, 'labels'], wrong, 'add them')]
}

function computed(
  { yaml, path }: Sound<Explorable>,
  declaration: Declaration,
  { model }: Content,
): Problem[] {
  const { name, presets, reads } = declaration
  const missing = presets.filter(({ id }) => reads.some(read => !model.found(name, id, read.id)))
  if (missing.length === 0) return []
  const wrong = `content/model.json has no numbers for ${missing.map(({ id }) => `${name} › ${id}`).join(', ')}`
  return [at(yaml, [...path, 'component'], wrong, 'run `npm run presets` and commit the file')]
}
