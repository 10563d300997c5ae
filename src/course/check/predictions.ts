import type { Content } from '../content.ts'
import { predictionsOf, type Sound } from '../entries.ts'
import { didYouMean } from '../nearest.ts'
import type { Path, Problem } from '../problem.ts'
import type { PredictionOf } from '../shapes/activities.ts'
import type { Yaml } from '../yaml.ts'
import { at } from './at.ts'
import { numbersOf } from './company.ts'

type Numbers = ReturnType<typeof numbersOf>

/** Predictions: the truth exists and can be shown where the guess is made. */
export function predictions(content: Content): Problem[] {
  const numbers = numbersOf(content)
  return content.chapters.flatMap(chapter =>
    predictionsOf(chapter).flatMap(entry => {
      const { value } = entry
      if (value.kind === 'number')
        return [...ruler({ ...entry, value }), ...truth({ ...entry, value }, numbers)]
      if (value.kind === 'sort') return rooms({ ...entry, value })
      if (value.kind === 'curve') return [...ruler({ ...entry, value }), ...curves({ ...entry, value })]
      return []
    }),
  )
}

function ruler({ yaml, path, value }: Sound<PredictionOf<'number'> | PredictionOf<'curve'>>): Problem[] {
  return value.from < value.to
    ? []
    : [
        at(
          yaml,
          [...path, 'from'],
          `the ruler goes from ${value.from} to ${value.to}`,
          '"from" is less than "to"',
        ),
      ]
}

function truth({ yaml, path, value }: Sound<PredictionOf<'number'>>, numbers: Numbers): Problem[] {
  const shown = (given: number | string, place: (string | number)[]): Problem[] => {
    const number = typeof given === 'string' ? numbers?.get(given)?.value : given
    const [wrong, right] =
      number === undefined
        ? [`there is no number "${given}" in company.yaml`, didYouMean(String(given), numbers?.keys() ?? [])]
        : [`${number} lies outside the ruler ${value.from}…${value.to}`, 'widen the ruler']
    // A number that could not be computed (NaN) is said where its formula stands.
    if (number === undefined ? !numbers : !(number < value.from || number > value.to)) return []
    return [at(yaml, [...path, ...place], wrong, right)]
  }
  const others = value.others?.flatMap((other, position) => shown(other.value, ['others', position, 'value']))
  return [
    ...(value.truth === undefined ? [] : shown(value.truth, ['truth'])),
    ...(others ?? []),
    ...announced(yaml, path, value),
  ]
}

/** A truth has its label; without one the content says when it comes. */
function announced(yaml: Yaml, path: Path, value: PredictionOf<'number'>): Problem[] {
  const { truth, truthLabel, later } = value
  const fault = (place: string, wrong: string, right: string) => [at(yaml, [...path, place], wrong, right)]
  if (truth !== undefined && later !== undefined)
    return fault('later', 'the truth is given and comes later', 'keep one of the two')
  if (truth === undefined && later === undefined)
    return fault('truth', 'the truth is missing', 'give it, or say `later: diagnostic`')
  if ((truth === undefined) !== (truthLabel === undefined))
    return fault('truthLabel', '"truth" and "truthLabel" stand together', 'give both or none')
  return []
}

function rooms({ yaml, path, value }: Sound<PredictionOf<'sort'>>): Problem[] {
  const known = value.rooms.map(room => room.id)
  return value.cards.flatMap((card, position) =>
    known.includes(card.room)
      ? []
      : at(
          yaml,
          [...path, 'cards', position, 'room'],
          `there is no room "${card.room}"`,
          didYouMean(card.room, known),
        ),
  )
}

function curves({ yaml, path, value }: Sound<PredictionOf<'curve'>>): Problem[] {
  return value.curves.flatMap((curve, position) =>
    curve.values.length === value.points.length
      ? []
      : at(
          yaml,
          [...path, 'curves', position, 'values'],
          `${curve.values.length} values for ${value.points.length} points`,
          'one value a point',
        ),
  )
}
